package be.handlewithcare.app;

import be.handlewithcare.app.settings.Profile;
import be.handlewithcare.app.settings.ReadSettings;
import be.handlewithcare.schoollookup.magda.MagdaConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The application in production: all of it in one process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ApplicationConfiguration.class, ProductionConfiguration.class})
public class HandleWithCare {

    /** Starts the application; it runs until it is told to stop. */
    public static void main(String[] args) {
        beforeTheStart();
        application(Profile.PRODUCTION, HandleWithCare.class).run(args);
    }

    /** Sets the properties of this Java that libraries read only once. To be called first in a main method. */
    public static void beforeTheStart() {
        // The event framework would otherwise report home; it reads nothing but system properties.
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        MagdaConfiguration.giveUpIdleConnections();
    }

    /**
     * Returns an application that is not started yet and reads the settings first.
     *
     * @param configuration {@link ApplicationConfiguration} must be among its imports
     */
    public static SpringApplication application(Profile profile, Class<?>... configuration) {
        SpringApplication application = new SpringApplication(configuration);
        application.addInitializers(new ReadSettings(profile));
        return application;
    }
}
