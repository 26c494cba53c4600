package be.handlewithcare.app.mail;

import be.handlewithcare.app.security.Zones;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.core.mail.DutyMailboxes;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Who is called when something waits too long. In production both are given, or the start has failed already. */
@Configuration(proxyBeanMethods = false)
@Profile("production")
public class DutyMailboxesConfiguration {

    @Bean
    DutyMailboxes dutyMailboxes(Settings settings, Zones zones) {
        return new DutyMailboxes(
                ZoneMailboxes.read(Objects.requireNonNull(settings.zoneMailboxesFile()), zones),
                Objects.requireNonNull(settings.veckMailbox()));
    }
}
