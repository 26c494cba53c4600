package be.handlewithcare.app.settings;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Reads the settings before any bean is made, so that a wrong one stops the start and nothing else has happened. */
public final class ReadSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /**
     * Makes {@link Settings} a bean.
     *
     * @throws SettingsRefused naming everything that is missing or wrong
     */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Settings settings = SettingsReader.read(context.getEnvironment()::getProperty);
        context.getBeanFactory().registerSingleton("settings", settings);
    }
}
