package be.handlewithcare.operator;

import be.handlewithcare.core.child.EraseIdentities;
import be.handlewithcare.core.lookup.AskedSources;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.work.Backlog;
import be.handlewithcare.web.StrictJson;
import be.handlewithcare.web.WebConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The desk of who keeps the system running. */
@Configuration(proxyBeanMethods = false)
@Import(WebConfiguration.class)
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
}
