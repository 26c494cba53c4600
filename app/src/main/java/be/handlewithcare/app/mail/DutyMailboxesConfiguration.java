package be.handlewithcare.app.mail;

import be.handlewithcare.app.security.Zones;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.core.mail.DutyMailboxes;
import be.handlewithcare.core.school.Mailbox;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who is called when something waits too long. In production zones and VECK have given theirs, or the start has failed
 * already; for an operator who has not, VECK is called.
 */
@Configuration(proxyBeanMethods = false)
public class DutyMailboxesConfiguration {

    @Bean
    DutyMailboxes dutyMailboxes(Settings settings, Zones zones) {
        Mailbox veck = Objects.requireNonNull(settings.veckMailbox());
        return new DutyMailboxes(
                ZoneMailboxes.read(Objects.requireNonNull(settings.zoneMailboxesFile()), zones),
                veck,
                Objects.requireNonNullElse(settings.operatorMailbox(), veck));
    }
}
