package be.handlewithcare.axon;

import be.handlewithcare.axon.aggregate.Aggregates;
import be.handlewithcare.axon.commit.ActorMetadata;
import be.handlewithcare.axon.commit.Announcement;
import be.handlewithcare.axon.commit.FollowUpNotes;
import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.axon.store.EventSerializer;
import be.handlewithcare.axon.store.EventTable;
import be.handlewithcare.axon.store.RefuseUnknownEvents;
import be.handlewithcare.axon.store.StoredHistory;
import be.handlewithcare.core.calendar.SchoolDays;
import be.handlewithcare.core.decision.History;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.process.SignalProcess;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Axon itself: aggregates, event store, and who is told of events. Nothing is found by scanning. */
@Configuration(proxyBeanMethods = false)
public class AxonConfiguration {

    @Bean
    EventSerializer eventSerializer() {
        return new EventSerializer();
    }

    /**
     * Axon without its self-locating modules: one of those calls home.
     *
     * @param projections told of every event, each in the commit that stores it
     */
    @Bean(initMethod = "start", destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            EventSerializer serializer,
            List<Projection> projections,
            Clock clock) {
        GenericEventMessage.clock = clock;
        Configurer axon = DefaultConfigurer.defaultConfiguration(false);
        axon.configureSerializer(_ -> serializer);
        axon.configureEmbeddedEventStore(_ -> new EventTable(dataSource, transactions, serializer));
        axon.configureCorrelationDataProviders(_ -> List.of(ActorMetadata.fromCommandToEvents()));
        Aggregates.register(axon);
        org.axonframework.config.Configuration configuration = axon.buildConfiguration();
        configuration.eventStore().subscribe(new Announcement(projections));
        return configuration;
    }

    @Bean
    RefuseUnknownEvents refuseUnknownEvents(DataSource dataSource) {
        return new RefuseUnknownEvents(dataSource);
    }

    @Bean
    EventStore eventStore(org.axonframework.config.Configuration axon) {
        return axon.eventStore();
    }

    @Bean
    OneCommit oneCommit(
            org.axonframework.config.Configuration axon,
            PlatformTransactionManager transactions,
            SignalProcess process,
            FollowUpNotes notes) {
        return new OneCommit(new TransactionTemplate(transactions), axon.commandGateway(), process, notes);
    }

    @Bean
    SignalProcess signalProcess(KeyedHash hash, SchoolDays days) {
        return new SignalProcess(hash, days);
    }

    @Bean
    StoredStates storedStates(EventStore events) {
        return new StoredStates(events);
    }

    @Bean
    History history(DataSource dataSource, EventSerializer serializer) {
        return new StoredHistory(dataSource, serializer);
    }
}
