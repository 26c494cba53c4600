package be.handlewithcare.app;

import be.handlewithcare.app.clock.ClockConfiguration;
import be.handlewithcare.app.database.DatabaseConfiguration;
import be.handlewithcare.app.database.VaultDatabaseConfiguration;
import be.handlewithcare.app.demo.DemoConfiguration;
import be.handlewithcare.app.edge.WebServerConfiguration;
import be.handlewithcare.app.health.HealthConfiguration;
import be.handlewithcare.app.mail.DutyMailboxesConfiguration;
import be.handlewithcare.app.mail.MailConfiguration;
import be.handlewithcare.app.pages.PagesConfiguration;
import be.handlewithcare.app.refusals.RefusalsConfiguration;
import be.handlewithcare.app.rooms.RoomsConfiguration;
import be.handlewithcare.app.security.SecurityConfiguration;
import be.handlewithcare.app.session.SessionConfiguration;
import be.handlewithcare.app.signedout.SignedOutConfiguration;
import be.handlewithcare.schoollookup.magda.MagdaConfiguration;
import be.handlewithcare.web.WebConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The whole application in one process. The issuer's auto-configuration is off: it would make a signing key in production
 * too.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {OAuth2AuthorizationServerAutoConfiguration.class, OAuth2AuthorizationServerJwtAutoConfiguration.class
        })
@Import({
    ClockConfiguration.class,
    DatabaseConfiguration.class,
    VaultDatabaseConfiguration.class,
    MailConfiguration.class,
    DutyMailboxesConfiguration.class,
    WebServerConfiguration.class,
    SessionConfiguration.class,
    SecurityConfiguration.class,
    RefusalsConfiguration.class,
    SignedOutConfiguration.class,
    WebConfiguration.class,
    PagesConfiguration.class,
    HealthConfiguration.class,
    RoomsConfiguration.class,
    DemoConfiguration.class
})
public class HandleWithCare {

    /** Starts the application; it runs until it is told to stop. */
    public static void main(String[] args) {
        // The event framework would otherwise report home; it reads nothing but system properties.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        MagdaConfiguration.giveUpIdleConnections();
        SpringApplication.run(HandleWithCare.class, args);
    }
}
