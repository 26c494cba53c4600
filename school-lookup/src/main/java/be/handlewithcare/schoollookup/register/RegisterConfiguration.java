package be.handlewithcare.schoollookup.register;

import be.handlewithcare.core.lookup.EnrolmentSource;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lookup in the enrolment register. Asks for {@link RegisterSettings} and a {@link Clock}. */
@Configuration(proxyBeanMethods = false)
public class RegisterConfiguration {

    @Bean
    RegisterFile registerStatus(RegisterSettings settings, Clock clock) {
        return new RegisterFile(settings.file(), clock);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    RegisterWatch registerWatch(RegisterFile register, RegisterSettings settings) {
        return new RegisterWatch(register, settings);
    }

    @Bean
    EnrolmentSource registerSchoolLookup(RegisterFile register) {
        return new RegisterSchoolLookup(register);
    }
}
