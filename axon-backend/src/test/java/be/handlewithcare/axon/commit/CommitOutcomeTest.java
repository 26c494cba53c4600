package be.handlewithcare.axon.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.handlewithcare.core.outage.Outage;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a caller learns when the server ends a transaction, or a commit that it waits for; on a database server of its own. */
class CommitOutcomeTest {
    private static final String INSERT = "insert into kept values (1)";

    private static EmbeddedPostgres postgres;
    private static HikariDataSource pool;
    private static JdbcTemplate inside;
    private static JdbcTemplate outside;
    private static TransactionTemplate transactions;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start();
        outside = new JdbcTemplate(postgres.getPostgresDatabase());
        outside.execute("create table kept (number int)");
        HikariConfig config = new HikariConfig();
        config.setDataSource(postgres.getPostgresDatabase());
        config.setMaximumPoolSize(1);
        pool = new HikariDataSource(config);
        inside = new JdbcTemplate(pool);
        transactions = new TransactionTemplate(new NoSilentRollback(pool));
    }

    @BeforeEach
    void empty() {
        outside.execute("truncate kept");
    }

    @AfterAll
    static void stop() throws IOException {
        pool.close();
        postgres.close();
    }

    @Test
    void theFirstExceptionSurvivesTheRollbackThatFailsToo() {
        RuntimeException lost = failed(() -> transactions.executeWithoutResult(_ -> {
            inside.update(INSERT);
            endTheConnection();
            inside.update(INSERT);
        }));

        assertThat(Outage.sqlState(lost)).contains("57P01");
        assertThat(Outage.isBehind(lost)).isTrue();
        assertThatNothingIsKeptAndThePoolGoesOn();
    }

    @Test
    void anExceptionOfOursSurvivesTheRollbackThatFails() {
        IllegalStateException ours = new IllegalStateException("ours");

        RuntimeException thrown = failed(() -> transactions.executeWithoutResult(_ -> {
            inside.update(INSERT);
            endTheConnection();
            throw ours;
        }));

        assertThat(thrown).isSameAs(ours);
        assertThatNothingIsKeptAndThePoolGoesOn();
    }

    /** The read models' rows are written at this moment. */
    @Test
    void aLossJustBeforeTheCommitIsSaidAsItIs() {
        RuntimeException lost = failed(() -> transactions.executeWithoutResult(_ -> {
            inside.update(INSERT);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    endTheConnection();
                    inside.update(INSERT);
                }
            });
        }));

        assertThat(Outage.sqlState(lost)).contains("57P01");
        assertThatNothingIsKeptAndThePoolGoesOn();
    }

    @Test
    void aLossThatSomebodySwallowedIsAnOutageAtTheCommit() {
        RuntimeException lost = failed(() -> transactions.executeWithoutResult(_ -> {
            inside.update(INSERT);
            endTheConnection();
            try {
                inside.update(INSERT);
            } catch (DataAccessException planted) {
                assertThat(planted).isNotNull();
            }
        }));

        assertThat(Outage.isBehind(lost)).isTrue();
        assertThatNothingIsKeptAndThePoolGoesOn();
    }

    @Test
    void aLossAtTheCommitIsAnOutage() {
        RuntimeException lost = failed(() -> transactions.executeWithoutResult(_ -> {
            inside.update(INSERT);
            endTheConnection();
        }));

        assertThat(Outage.isBehind(lost)).isTrue();
        assertThatNothingIsKeptAndThePoolGoesOn();
    }

    /** The driver's commit returns as if all were well, with a warning. */
    @Test
    void aCommitThatGaveUpWaitingForItsStandbyIsNoCommitToRelyOn() {
        outside.execute("alter system set synchronous_standby_names = 'nobody'");
        outside.queryForList("select pg_reload_conf()");
        // Commits begin to wait once the checkpointer has read the settings, which it does before it makes a
        // checkpoint.
        outside.execute("checkpoint");

        try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<RuntimeException> commit = CompletableFuture.supplyAsync(
                    () -> failed(() -> transactions.executeWithoutResult(_ -> inside.update(INSERT))), thread);
            while (!commit.isDone()
                    && outside.queryForList(
                                    "select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'")
                            .isEmpty()) {
                Thread.onSpinWait();
            }
            RuntimeException unknown = commit.join();

            assertThat(Outage.sqlState(unknown)).contains(Outage.OUTCOME_UNKNOWN);
            assertThat(Outage.isBehind(unknown)).isTrue();
        } finally {
            outside.execute("alter system reset synchronous_standby_names");
            outside.queryForList("select pg_reload_conf()");
        }
    }

    private static RuntimeException failed(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        return catchThrowableOfType(RuntimeException.class, work);
    }

    private static void endTheConnection() {
        outside.queryForList(
                "select pg_terminate_backend(pid, 10000) from pg_stat_activity where state like 'idle in transaction%'");
    }

    private static void assertThatNothingIsKeptAndThePoolGoesOn() {
        assertThat(outside.queryForObject("select count(*) from kept", Integer.class))
                .isZero();
        transactions.executeWithoutResult(_ -> inside.update(INSERT));
        assertThat(outside.queryForObject("select count(*) from kept", Integer.class))
                .isOne();
    }
}
