package be.handlewithcare.app;

import be.handlewithcare.app.clock.ClockConfiguration;
import be.handlewithcare.app.database.DatabaseConfiguration;
import be.handlewithcare.app.database.VaultDatabaseConfiguration;
import be.handlewithcare.app.edge.WebServerConfiguration;
import be.handlewithcare.app.health.HealthConfiguration;
import be.handlewithcare.app.mail.MailConfiguration;
import be.handlewithcare.app.pages.PagesConfiguration;
import be.handlewithcare.app.refusals.RefusalsConfiguration;
import be.handlewithcare.app.rooms.RoomsConfiguration;
import be.handlewithcare.app.security.SecurityConfiguration;
import be.handlewithcare.app.session.SessionConfiguration;
import be.handlewithcare.app.signedout.SignedOutConfiguration;
import be.handlewithcare.web.WebConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The whole application, but for these beans of the program that starts it: {@link be.handlewithcare.app.rooms.OutsideFiles},
 * {@link be.handlewithcare.core.mail.DutyMailboxes}, {@link be.handlewithcare.app.pages.Welcome} and
 * {@link be.handlewithcare.app.edge.PublicPaths}; and for the database, the issuer and the mail server where no setting names one.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    ClockConfiguration.class,
    DatabaseConfiguration.class,
    VaultDatabaseConfiguration.class,
    MailConfiguration.class,
    WebServerConfiguration.class,
    SessionConfiguration.class,
    SecurityConfiguration.class,
    RefusalsConfiguration.class,
    SignedOutConfiguration.class,
    WebConfiguration.class,
    PagesConfiguration.class,
    HealthConfiguration.class,
    RoomsConfiguration.class
})
public class ApplicationConfiguration {}
