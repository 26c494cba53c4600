package be.handlewithcare.projections;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.decision.History;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.zone.ZoneDirectory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole of this module on an empty database, with an event store kept in a list. */
public final class World implements AutoCloseable {
    public static final Instant START = Instant.parse("2026-11-20T22:00:00Z");

    private final AnnotationConfigApplicationContext context;
    private final StoredInOrder history = new StoredInOrder();
    private final MovableClock clock = new MovableClock(START);

    public World() {
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, Database::emptied, definition -> definition.setDestroyMethodName(""));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(History.class, () -> history);
        context.register(Surroundings.class);
        context.refresh();
    }

    /** A bean of the module. */
    public <T> T its(Class<T> type) {
        return context.getBean(type);
    }

    /** Moves the clock. */
    public void itIs(Instant instant) {
        clock.moveTo(instant);
    }

    /** Stores events and tells the projections of them, in one commit, as the system. */
    public void happened(DomainEvent... events) {
        happened(Actor.SYSTEM, events);
    }

    /** The same in the name of somebody. */
    public void happened(Actor by, DomainEvent... events) {
        List<Recorded> recorded = Arrays.stream(events)
                .map(event -> new Recorded(UUID.randomUUID(), event, by, clock.instant()))
                .toList();
        transaction().executeWithoutResult(_ -> recorded.forEach(this::project));
        history.events.addAll(recorded);
    }

    /** Tells every projection of one event, inside the running transaction. */
    public void project(Recorded recorded) {
        projections().forEach(projection -> projection.on(recorded));
    }

    /** The projection of that bean's name. */
    public Projection named(String bean) {
        return context.getBean(bean, Projection.class);
    }

    /** The projections as somebody gets them who asks for all. */
    public List<Projection> projections() {
        return context.getBeanProvider(Projection.class).orderedStream().toList();
    }

    /** A transaction as the application's in-ports use it. */
    public TransactionTemplate transaction() {
        return new TransactionTemplate(its(PlatformTransactionManager.class));
    }

    /** One number from the database. */
    public long number(String sql) {
        return its(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    /** Runs one statement. */
    public int sql(String sql) {
        return its(JdbcClient.class).sql(sql).update();
    }

    /** What is done when the history is read, such as failing. */
    public void whenReplayed(Runnable action) {
        history.whenReplayed = action;
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class StoredInOrder implements History {
        private final List<Recorded> events = new ArrayList<>();
        private Runnable whenReplayed = () -> {};

        @Override
        public void replay(Consumer<Recorded> listener) {
            events.forEach(listener);
            whenReplayed.run();
        }

        @Override
        public long count() {
            return events.size();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(ProjectionsConfiguration.class)
    static class Surroundings {
        @Bean
        ZoneDirectory zoneDirectory() {
            return Events.ZONES;
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }
    }
}
