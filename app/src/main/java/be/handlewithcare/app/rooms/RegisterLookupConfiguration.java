package be.handlewithcare.app.rooms;

import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.schoollookup.register.RegisterConfiguration;
import be.handlewithcare.schoollookup.register.RegisterSettings;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The enrolment register, where it is asked. */
@Configuration(proxyBeanMethods = false)
@AskedSource(LookupSource.REGISTER)
@Import(RegisterConfiguration.class)
public class RegisterLookupConfiguration {
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

    @Bean
    RegisterSettings registerSettings(OutsideFiles files) {
        return new RegisterSettings(Objects.requireNonNull(files.registerFile()), POLL_INTERVAL);
    }
}
