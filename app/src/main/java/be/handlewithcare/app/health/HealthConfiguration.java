package be.handlewithcare.app.health;

import be.handlewithcare.app.database.OwnVaultDatabase;
import be.handlewithcare.app.database.Schema;
import be.handlewithcare.app.issuer.IssuerKeys;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.app.settings.WithSetting;
import be.handlewithcare.core.lookup.AskedSources;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.work.HealthOfParts;
import be.handlewithcare.schoolcalendar.CalendarStatus;
import be.handlewithcare.schoollookup.register.RegisterStatus;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code GET /health}, and the same part by part for the operator's desk. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    @Bean
    Databases databases(DataSource database, Schema schema, ObjectProvider<OwnVaultDatabase> vault) {
        return new Databases(
                new DatabaseProbe("the database", database, schema),
                vault.stream()
                        .map(own -> new DatabaseProbe("the vault's database", own.connections(), own.schema()))
                        .findFirst()
                        .orElse(null));
    }

    /** Watches the operator's issuer; one that the program itself supplies needs no such check. */
    @Bean
    @WithSetting("HWC_OIDC_ISSUER")
    IssuerKeys issuerKeys(Settings settings) {
        return new IssuerKeys(Objects.requireNonNull(settings.oidcIssuer()));
    }

    @Bean
    SupportingParts supportingParts(
            ObjectProvider<RegisterStatus> register, AskedSources asked, Stoppages stoppages, CalendarStatus calendar) {
        return new SupportingParts(register.getIfAvailable(), asked, stoppages, calendar);
    }

    @Bean
    HealthController healthController(
            ApplicationAvailability application,
            Databases databases,
            ObjectProvider<IssuerKeys> issuer,
            SupportingParts supporting) {
        return new HealthController(application, new Readiness(databases, issuer.getIfAvailable()), supporting);
    }

    @Bean
    HealthOfParts healthOfParts(Databases databases, SupportingParts supporting) {
        return new PartsOfHealth(databases, supporting);
    }
}
