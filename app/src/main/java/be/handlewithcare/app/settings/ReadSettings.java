package be.handlewithcare.app.settings;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Reads the settings before any bean is created, so that a wrong one stops the start without side effects. The only active
 * profile is that of the program: Spring's own variable, system property and argument add none.
 *
 * @param profile of the program that is started
 */
public record ReadSettings(Profile profile) implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /**
     * Makes {@link Settings} a bean.
     *
     * @throws SettingsRefused naming everything that is missing or wrong
     */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Settings settings = SettingsReader.read(profile, context.getEnvironment()::getProperty);
        context.getEnvironment().setActiveProfiles(profile.name());
        context.getBeanFactory().registerSingleton("settings", settings);
    }
}
