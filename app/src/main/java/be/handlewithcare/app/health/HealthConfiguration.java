package be.handlewithcare.app.health;

import be.handlewithcare.app.database.OwnVaultDatabase;
import be.handlewithcare.core.lookup.AskedSources;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.work.HealthOfParts;
import be.handlewithcare.schoolcalendar.CalendarStatus;
import be.handlewithcare.schoollookup.register.RegisterStatus;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code GET /health}, and the same part by part for the operator's desk. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    @Bean
    Databases databases(DataSource database, ObjectProvider<OwnVaultDatabase> vault) {
        return new Databases(
                new DatabaseProbe("the database", database),
                vault.stream()
                        .map(own -> new DatabaseProbe("the vault's database", own.connections()))
                        .toList());
    }

    @Bean
    HealthController healthController(
            ApplicationAvailability application,
            Databases databases,
            ObjectProvider<RegisterStatus> register,
            AskedSources asked,
            ObjectProvider<Stoppages> stoppages,
            CalendarStatus calendar) {
        return new HealthController(
                application, databases, register.getIfAvailable(), asked, stoppages.getIfAvailable(), calendar);
    }

    @Bean
    HealthOfParts healthOfParts(
            Databases databases,
            ObjectProvider<RegisterStatus> register,
            AskedSources asked,
            Stoppages stoppages,
            CalendarStatus calendar) {
        return new PartsOfHealth(databases, register.getIfAvailable(), asked, stoppages, calendar);
    }
}
