package be.handlewithcare.veck.trail;

import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.lookup.LoggedQuestions;
import be.handlewithcare.projections.audit.AuditReader;
import be.handlewithcare.veck.export.ExportConfiguration;
import be.handlewithcare.veck.export.ExportsAtOnce;
import be.handlewithcare.web.page.Desk;
import be.handlewithcare.web.page.DeskPage;
import be.handlewithcare.web.page.PageConfiguration;
import be.handlewithcare.web.page.Wording;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The audit trail and the log of questions over HTTP: for systems, and on the auditor's desk. */
@Configuration(proxyBeanMethods = false)
@Import({PageConfiguration.class, ExportConfiguration.class})
public class TrailConfiguration {

    @Bean
    TrailController trailController(AuditReader reader, AuditTrail trail, Clock clock) {
        return new TrailController(reader, trail, clock);
    }

    @Bean
    TrailPageController trailPageController(AuditReader reader, AuditTrail trail, Clock clock) {
        return new TrailPageController(reader, trail, clock);
    }

    @Bean
    TrailExportController trailExportController(
            AuditReader reader, AuditTrail trail, Clock clock, ExportsAtOnce exports) {
        return new TrailExportController(reader, trail, clock, exports);
    }

    @Bean
    LookupsController lookupsController(LoggedQuestions questions, AuditTrail trail, Clock clock) {
        return new LookupsController(questions, trail, clock);
    }

    @Bean
    LookupsPageController lookupsPageController(LoggedQuestions questions, AuditTrail trail, Clock clock) {
        return new LookupsPageController(questions, trail, clock);
    }

    @Bean
    Desk auditDesk() {
        return new Desk(
                "/audit",
                List.of(
                        new DeskPage("/audit", "audit.page.trail"),
                        new DeskPage("/audit/access", "audit.page.access"),
                        new DeskPage("/audit/lookups", "audit.page.lookups")));
    }

    @Bean
    Wording auditWording() {
        return new Wording("words/audit");
    }
}
