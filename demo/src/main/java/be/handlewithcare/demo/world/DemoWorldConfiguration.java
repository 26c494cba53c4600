package be.handlewithcare.demo.world;

import be.handlewithcare.app.pages.Welcome;
import be.handlewithcare.app.rooms.OutsideFiles;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.demo.issuer.DemoSchools;
import be.handlewithcare.demo.issuer.IssuerKeyStore;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.vault.NamedSecrets;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The world around the demo, and how the demo's issuer is tied to it. */
@Configuration(proxyBeanMethods = false)
public class DemoWorldConfiguration {

    @Bean
    OutsideFiles outsideFiles(Settings settings, Clock clock) {
        return new DemoWorld(settings, Brussels.dayOf(clock.instant())).files();
    }

    @Bean
    IssuerKeyStore issuerKeyStore(NamedSecrets secrets) {
        return new IssuerKeyInVault(secrets);
    }

    @Bean
    Welcome demoStart(JdbcClient jdbc) {
        return new DemoStart(jdbc);
    }

    @Bean
    DemoSchools demoSchools(SchoolRegister register) {
        return school -> register.school(school).isPresent();
    }
}
