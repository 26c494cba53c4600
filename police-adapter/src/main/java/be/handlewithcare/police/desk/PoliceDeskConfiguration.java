package be.handlewithcare.police.desk;

import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.signal.DecideOnSignals;
import be.handlewithcare.projections.desk.ZoneDesk;
import be.handlewithcare.web.page.Desk;
import be.handlewithcare.web.page.DeskPage;
import be.handlewithcare.web.page.PageConfiguration;
import be.handlewithcare.web.page.Wording;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The pages of a zone's officers. */
@Configuration(proxyBeanMethods = false)
@Import(PageConfiguration.class)
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
    Desk policeDesk() {
        return new Desk("/police", List.of(new DeskPage("/police", "police.page.signals")));
    }

    @Bean
    Wording policeWording() {
        return new Wording("words/police");
    }
}
