package be.handlewithcare.axon;

import be.handlewithcare.axon.commit.FollowUpNotes;
import be.handlewithcare.axon.commit.NoSilentRollback;
import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.core.calendar.SchoolDays;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.History;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.testkit.MovableClock;
import be.handlewithcare.core.testkit.RecordingHash;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The event store on a database of its own, with rows that a test puts there as an earlier version did. */
public final class StoredEvents implements AutoCloseable {
    private final HikariDataSource database = TestDatabases.connect(TestDatabases.create());
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public StoredEvents() {
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(PlatformTransactionManager.class, () -> new NoSilentRollback(database));
        context.registerBean(Clock.class, () -> new MovableClock(Instant.parse("2026-11-21T07:00:00Z")));
        context.registerBean(Projection.class, () -> _ -> {});
        context.registerBean(RecordingHash.class);
        context.registerBean(SchoolDays.class, () -> _ -> true);
        context.registerBean(FollowUpNotes.class, () -> _ -> {});
        context.register(AxonConfiguration.class);
        context.refresh();
    }

    /** Where this is stored: for readers of the table itself. */
    public DataSource database() {
        return database;
    }

    /** Takes all events away, as no application can. */
    public void empty() {
        jdbc.sql("""
                        alter table events.domain_event disable trigger user;
                        truncate events.domain_event;
                        alter table events.domain_event enable always trigger events_stay;
                        alter table events.domain_event enable always trigger events_are_not_emptied""").update();
    }

    /** Stores a row as the next one of its aggregate. */
    public void store(String family, String aggregate, String wireName, String revision, String payload, Actor by) {
        jdbc.sql("""
                        insert into events.domain_event (event_id, aggregate_id, sequence_number, aggregate_type,
                            stored_at, wire_name, revision, payload, metadata)
                        values (gen_random_uuid()::text, :aggregate,
                            (select count(*) from events.domain_event where aggregate_id = :aggregate),
                            initcap(:family) || 'Aggregate', '2026-11-21T06:10:00Z', :wireName, :revision, :payload,
                            json_build_object('actor', :actor, 'role', :role, 'organisation', :organisation)::text)""")
                .param("aggregate", aggregate)
                .param("family", family)
                .param("wireName", wireName)
                .param("revision", revision)
                .param("payload", payload)
                .param("actor", by.name())
                .param("role", by.role().name())
                .param("organisation", by.organisation())
                .update();
    }

    public void replay(Consumer<Recorded> listener) {
        inTransaction(_ -> {
            context.getBean(History.class).replay(listener);
            return listener;
        });
    }

    /** What the events of an aggregate lead to. */
    public <S> S state(Function<StoredStates, S> of) {
        return inTransaction(_ -> of.apply(context.getBean(StoredStates.class)));
    }

    public OneCommit commit() {
        return context.getBean(OneCommit.class);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    private <T> T inTransaction(Function<TransactionTemplate, T> work) {
        TransactionTemplate transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        T result = transaction.execute(_ -> work.apply(transaction));
        if (result == null) {
            throw new IllegalStateException("nothing was read");
        }
        return result;
    }
}
