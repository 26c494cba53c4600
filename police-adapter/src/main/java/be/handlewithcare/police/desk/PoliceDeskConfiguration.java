package be.handlewithcare.police.desk;

import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.signal.DecideOnSignals;
import be.handlewithcare.projections.desk.ZoneDesk;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of a zone's officers. */
@Configuration(proxyBeanMethods = false)
public class PoliceDeskConfiguration {

    @Bean
    DeskController policeDeskController(ZoneDesk desk, Clock clock) {
        return new DeskController(desk, clock);
    }

    @Bean
    OwnSignals ownSignals(ZoneDesk desk, AuditTrail trail, Clock clock) {
        return new OwnSignals(desk, trail, clock);
    }

    @Bean
    SignalSheet signalSheet(ZoneDesk desk, Clock clock) {
        return new SignalSheet(desk, clock);
    }

    @Bean
    SignalPageController signalPageController(OwnSignals signals, SignalSheet sheet, DecideOnSignals decide) {
        return new SignalPageController(signals, sheet, decide);
    }

    @Bean
    DecisionFormController decisionFormController(OwnSignals signals, SignalSheet sheet, DecideOnSignals decide) {
        return new DecisionFormController(signals, sheet, decide);
    }

    @Bean
    DeskRefusals policeDeskRefusals() {
        return new DeskRefusals();
    }

    @Bean
    UnstoredPages unstoredPolicePages() {
        return new UnstoredPages();
    }
}
