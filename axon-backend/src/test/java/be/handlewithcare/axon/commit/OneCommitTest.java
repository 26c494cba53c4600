package be.handlewithcare.axon.commit;

import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SEALED_CHILD;
import static be.handlewithcare.core.testkit.Examples.ZONE_SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.axon.AxonConfiguration;
import be.handlewithcare.core.calendar.SchoolDays;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.decision.History;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.Intervention;
import be.handlewithcare.core.intervention.InterventionCommand.ReportIntervention;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.intervention.ReportedSignals;
import be.handlewithcare.core.process.Commands;
import be.handlewithcare.core.process.FollowUp;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.testkit.RecordingHash;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one-commit rule on a real PostgreSQL, with the bugs planted that would break it. Long because the set-up of the real
 * backend stands here once and each planted bug is a test.
 */
class OneCommitTest {
    private static EmbeddedPostgres postgres;
    private static AnnotationConfigApplicationContext context;
    private static JdbcClient jdbc;
    private static OneCommit commit;

    /** What the projection of these tests does, beside writing its row. */
    private static volatile Consumer<Recorded> mischief = _ -> {};

    private final InterventionId intervention = new InterventionId(UUID.randomUUID());
    private final Intervention happened = new Intervention(intervention, RIVIERENLAND, null, FRIDAY_NIGHT);
    private final SignalId signal = new SignalId(UUID.randomUUID());

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        jdbc.sql(sql("V010__events.sql")).update();
        jdbc.sql("create table public.seen (id uuid primary key)").update();
        jdbc.sql("create table public.noted (signal_id text)").update();
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> postgres.getPostgresDatabase());
        context.registerBean(
                PlatformTransactionManager.class, () -> new NoSilentRollback(context.getBean(DataSource.class)));
        context.registerBean(Clock.class, () -> Clock.fixed(SATURDAY_MORNING, ZoneOffset.UTC));
        context.registerBean("seen", Projection.class, () -> recorded -> {
            JdbcClient.create(context.getBean(DataSource.class))
                    .sql("insert into public.seen values (?)")
                    .param(recorded.id())
                    .update();
            mischief.accept(recorded);
        });
        context.registerBean(SchoolDays.class, () -> _ -> true);
        context.registerBean(FollowUpNotes.class, () -> OneCommitTest::note);
        context.registerBean(KeyedHash.class, RecordingHash::new);
        context.register(AxonConfiguration.class);
        context.refresh();
        commit = context.getBean(OneCommit.class);
    }

    @AfterAll
    static void stop() throws IOException {
        context.close();
        postgres.close();
    }

    @BeforeEach
    void behave() {
        mischief = _ -> {};
    }

    @Test
    void aReportIsOneTransactionOverEventsRowsAndFollowUps() {
        commit.run(ZONE_SYSTEM, this::reportOneChild);

        assertThat(transactionsOf("events.domain_event where aggregate_id in (:ids)"))
                .hasSize(1)
                .isEqualTo(transactionsOf("public.noted where signal_id in (:ids)"))
                .isEqualTo(
                        transactionsOf(
                                "public.seen where id::text in (select event_id from events.domain_event where aggregate_id in (:ids))"));
    }

    @Test
    void aProjectionThatThrowsLeavesNothing() {
        mischief = recorded -> {
            if (recorded.event() instanceof SignalRaised) {
                throw new IllegalStateException("planted");
            }
        };

        assertThatThrownBy(() -> commit.run(ZONE_SYSTEM, this::reportOneChild)).hasMessage("planted");
        assertNothingIsStored();
    }

    /** PostgreSQL answers the commit of a failed transaction with a rollback; nobody may be told that it was kept. */
    @Test
    void aSwallowedDatabaseErrorIsNotASilentLoss() {
        mischief = recorded -> {
            if (recorded.event() instanceof SignalRaised) {
                TransactionSynchronizationManager.registerSynchronization(new SwallowsAnErrorAtTheVeryEnd());
            }
        };

        assertThatThrownBy(() -> commit.run(ZONE_SYSTEM, this::reportOneChild)).isInstanceOf(RuntimeException.class);
        assertNothingIsStored();
    }

    @Test
    void aCommandThatIsRejectedUndoesThoseBeforeIt() {
        assertThatThrownBy(() -> commit.run(ZONE_SYSTEM, commands -> {
                    reportOneChild(commands);
                    return commands.send(report("b3RoZXI="));
                }))
                .isInstanceOf(Rejected.class)
                .hasMessage("reference-reused");
        assertNothingIsStored();
    }

    @Test
    void aCommitInsideAnotherTransactionIsRefused() {
        TransactionTemplate outer = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));

        assertThatThrownBy(() -> outer.execute(_ -> commit.run(ZONE_SYSTEM, this::reportOneChild)))
                .isInstanceOf(IllegalStateException.class);
        assertNothingIsStored();
    }

    @Test
    void fiftyReportsAtOnceAreOneIntervention() throws Exception {
        List<Callable<List<InterventionEvent>>> reports = Stream.generate(
                        () -> (Callable<List<InterventionEvent>>) () -> commit.run(ZONE_SYSTEM, this::reportOneChild))
                .limit(50)
                .toList();
        List<InterventionEvent> happened = new ArrayList<>();
        try (ExecutorService crowd = Executors.newFixedThreadPool(16)) {
            for (Future<List<InterventionEvent>> answer : crowd.invokeAll(reports)) {
                happened.addAll(answer.get());
            }
        }

        assertThat(happened).hasSize(1);
        assertThat(count("select count(*) from events.domain_event where aggregate_id in (:ids)"))
                .isEqualTo(2);
    }

    @Test
    void theHistoryTellsWhatHappenedInOrderAndByWhom() {
        commit.run(ZONE_SYSTEM, this::reportOneChild);
        List<Recorded> told = new ArrayList<>();

        context.getBean(History.class).replay(told::add);

        assertThat(told.stream().filter(recorded -> isOurs(recorded.event())))
                .extracting(recorded -> recorded.event().getClass().getSimpleName(), Recorded::by, Recorded::at)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("InterventionReported", ZONE_SYSTEM, SATURDAY_MORNING),
                        org.assertj.core.groups.Tuple.tuple("SignalRaised", ZONE_SYSTEM, SATURDAY_MORNING));
    }

    @Test
    void anEventIsNeverChangedOrDeleted() {
        commit.run(ZONE_SYSTEM, this::reportOneChild);

        for (String sql : List.of(
                "update events.domain_event set payload = '{}'",
                "delete from events.domain_event",
                "truncate events.domain_event")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).rootCause().hasMessageContaining("never changed");
        }
    }

    /** After the last statement of anybody else, so that nobody else stumbles over the failed transaction. */
    private static final class SwallowsAnErrorAtTheVeryEnd implements TransactionSynchronization {
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            try {
                JdbcClient.create(context.getBean(DataSource.class))
                        .sql("insert into public.nowhere values (1)")
                        .update();
            } catch (DataAccessException planted) {
                assertThat(planted).isNotNull();
            }
        }
    }

    private static void note(List<FollowUp.Later> followUps) {
        for (FollowUp.Later followUp : followUps) {
            if (followUp instanceof FollowUp.LookUp lookUp) {
                JdbcClient.create(context.getBean(DataSource.class))
                        .sql("insert into public.noted values (?)")
                        .param(lookUp.signal().toString())
                        .update();
            }
        }
    }

    private List<InterventionEvent> reportOneChild(Commands commands) {
        return commands.send(report("Y29udGVudA=="));
    }

    private ReportIntervention report(String content) {
        ReportedSignals children = new ReportedSignals(List.of(signal), () -> Map.of(signal, SEALED_CHILD));
        return new ReportIntervention(happened, new ContentDigest(content), children, SATURDAY_MORNING);
    }

    private boolean isOurs(DomainEvent event) {
        return switch (event) {
            case InterventionReported reported -> reported.intervention().equals(intervention);
            case SignalRaised raised -> raised.signal().equals(signal);
            default -> false;
        };
    }

    private void assertNothingIsStored() {
        assertThat(count("select count(*) from events.domain_event where aggregate_id in (:ids)"))
                .isZero();
        assertThat(count("select count(*) from public.noted where signal_id in (:ids)"))
                .isZero();
        assertThat(
                        count(
                                "select count(*) from public.seen where id::text not in (select event_id from events.domain_event)"))
                .isZero();
    }

    private List<@Nullable String> transactionsOf(String rows) {
        return jdbc.sql("select distinct xmin::text from " + rows)
                .param("ids", ids())
                .query(String.class)
                .list();
    }

    private long count(String sql) {
        var statement = jdbc.sql(sql);
        return (sql.contains(":ids") ? statement.param("ids", ids()) : statement)
                .query(Long.class)
                .single();
    }

    private List<String> ids() {
        return List.of(intervention.toString(), signal.toString());
    }

    private static String sql(String migration) throws IOException {
        try (InputStream file = OneCommitTest.class.getResourceAsStream("/db/migration/" + migration)) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
