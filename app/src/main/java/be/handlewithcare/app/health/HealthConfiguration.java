package be.handlewithcare.app.health;

import be.handlewithcare.app.database.OwnVaultDatabase;
import be.handlewithcare.core.lookup.AskedSources;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.schoolcalendar.CalendarStatus;
import be.handlewithcare.schoollookup.register.RegisterStatus;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code GET /health}. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    @Bean
    HealthController healthController(
            ApplicationAvailability application,
            DataSource database,
            ObjectProvider<OwnVaultDatabase> vault,
            ObjectProvider<RegisterStatus> register,
            AskedSources asked,
            ObjectProvider<Stoppages> stoppages,
            CalendarStatus calendar) {
        List<DatabaseProbe> databases = Stream.concat(
                        Stream.of(new DatabaseProbe("the database", database)),
                        vault.stream().map(own -> new DatabaseProbe("the vault's database", own.connections())))
                .toList();
        return new HealthController(
                application, databases, register.getIfAvailable(), asked, stoppages.getIfAvailable(), calendar);
    }
}
