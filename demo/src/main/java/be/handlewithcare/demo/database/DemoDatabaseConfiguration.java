package be.handlewithcare.demo.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.settings.WithoutSetting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo's database, unless the visitor brings one. */
@Configuration(proxyBeanMethods = false)
@WithoutSetting("HWC_DATABASE_URL")
public class DemoDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(Settings settings) {
        return EmbeddedDatabase.start(settings.dataDirectory());
    }

    @Bean
    DatabaseLocation demoDatabaseLocation(EmbeddedDatabase database) {
        return database.location();
    }
}
