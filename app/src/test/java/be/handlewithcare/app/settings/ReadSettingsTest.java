package be.handlewithcare.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class ReadSettingsTest {

    @Test
    void noOtherProfileThanThatOfTheProgramIsActive() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            Map<String, Object> variables = new HashMap<>(SettingsReaderTest.PRODUCTION);
            variables.put("HWC_PROFILE", "production");
            variables.put("spring.profiles.active", "demo");
            variables.put("spring.profiles.include", "demo");
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("given", variables));
            context.getEnvironment().addActiveProfile("demo");

            new ReadSettings(Profile.PRODUCTION).initialize(context);

            assertThat(context.getEnvironment().getActiveProfiles()).containsExactly("production");
        }
    }
}
