package be.handlewithcare.app.settings;

import java.util.Locale;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Reads the settings before any bean is created, so that a wrong one stops the start without side effects. The only active
 * profile is that of {@code HWC_PROFILE}: Spring's own variable, system property and argument add none.
 */
public final class ReadSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /**
     * Makes {@link Settings} a bean.
     *
     * @throws SettingsRefused naming everything that is missing or wrong
     */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Settings settings = SettingsReader.read(context.getEnvironment()::getProperty);
        context.getEnvironment().setActiveProfiles(settings.profile().name().toLowerCase(Locale.ROOT));
        context.getBeanFactory().registerSingleton("settings", settings);
    }
}
