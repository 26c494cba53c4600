package be.handlewithcare.operator;

import be.handlewithcare.core.child.EraseIdentities;
import be.handlewithcare.core.child.ErasureCounts;
import be.handlewithcare.core.lookup.AskedSources;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.work.Backlog;
import be.handlewithcare.core.work.HealthOfParts;
import be.handlewithcare.core.work.Retries;
import be.handlewithcare.web.StrictJson;
import be.handlewithcare.web.WebConfiguration;
import be.handlewithcare.web.page.Desk;
import be.handlewithcare.web.page.DeskPage;
import be.handlewithcare.web.page.PageConfiguration;
import be.handlewithcare.web.page.Wording;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The desk of who keeps the system running, for systems and for people. */
@Configuration(proxyBeanMethods = false)
@Import({WebConfiguration.class, PageConfiguration.class})
public class OperatorConfiguration {

    @Bean
    ErasureController erasureController(EraseIdentities erase, StrictJson json) {
        return new ErasureController(erase, json);
    }

    @Bean
    BacklogController backlogController(Backlog backlog) {
        return new BacklogController(backlog);
    }

    @Bean
    SourcesController sourcesController(AskedSources asked, Stoppages stoppages, StrictJson json) {
        return new SourcesController(asked, stoppages, json);
    }

    @Bean
    StatePageController statePageController(
            HealthOfParts health, Backlog backlog, Stoppages stoppages, Retries retries) {
        return new StatePageController(new SystemState(health, backlog, stoppages), retries);
    }

    @Bean
    ErasuresPageController erasuresPageController(EraseIdentities erase, ErasureCounts counts, Clock clock) {
        return new ErasuresPageController(erase, counts, clock);
    }

    @Bean
    Desk operatorDesk() {
        return new Desk(
                "/operator",
                List.of(
                        new DeskPage("/operator", "operator.page.state"),
                        new DeskPage("/operator/erasures", "operator.page.erasures")));
    }

    @Bean
    Wording operatorWording() {
        return new Wording("words/operator");
    }
}
