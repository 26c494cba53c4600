package be.handlewithcare.app.rooms;

import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.schoollookup.magda.MagdaConfiguration;
import be.handlewithcare.schoollookup.magda.MagdaSettings;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** MAGDA, where it is asked. */
@Configuration(proxyBeanMethods = false)
@AskedSource(LookupSource.MAGDA)
@Import(MagdaConfiguration.class)
public class MagdaLookupConfiguration {

    @Bean
    MagdaSettings magdaSettings(Settings settings) {
        return Objects.requireNonNull(settings.lookups().magda());
    }
}
