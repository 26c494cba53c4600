package be.handlewithcare.demo.mail;

import be.handlewithcare.app.mail.ZoneMailboxes;
import be.handlewithcare.app.security.Zones;
import be.handlewithcare.app.settings.Settings;
import be.handlewithcare.core.mail.DutyMailboxes;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.demo.issuer.DemoZones;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who is called in the demo: invented mailboxes, unless the visitor brings some. */
@Configuration(proxyBeanMethods = false)
public class DemoDutyMailboxesConfiguration {
    private static final Mailbox VECK = new Mailbox("signalen@veck.example");
    private static final Mailbox OPERATOR = new Mailbox("beheer@handle-with-care.example");

    @Bean
    DutyMailboxes dutyMailboxes(Settings settings, Zones zones) {
        return new DutyMailboxes(
                settings.zoneMailboxesFile() == null
                        ? invented()
                        : ZoneMailboxes.read(settings.zoneMailboxesFile(), zones),
                Objects.requireNonNullElse(settings.veckMailbox(), VECK),
                Objects.requireNonNullElse(settings.operatorMailbox(), OPERATOR));
    }

    private static Map<ZoneCode, Mailbox> invented() {
        return DemoZones.ALL.stream()
                .collect(Collectors.toMap(
                        Function.identity(), zone -> new Mailbox("wachtdienst-" + zone + "@politie.example")));
    }
}
