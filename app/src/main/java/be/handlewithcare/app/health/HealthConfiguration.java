package be.handlewithcare.app.health;

import be.handlewithcare.schoolcalendar.CalendarStatus;
import be.handlewithcare.schoollookup.register.RegisterStatus;
import javax.sql.DataSource;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** {@code GET /health}. */
@Configuration(proxyBeanMethods = false)
public class HealthConfiguration {

    @Bean
    HealthController healthController(
            ApplicationAvailability application,
            DataSource database,
            RegisterStatus register,
            CalendarStatus calendar) {
        return new HealthController(application, new DatabaseProbe(database), register, calendar);
    }
}
