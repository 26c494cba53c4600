package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.work.Retries;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ends the pauses in the queues, and lets refused mailboxes be tried once more. The lookups' circuit breaker stays as it is: a
 * source that is away is tried with one lookup at a time.
 */
final class StoredRetries implements Retries {
    private static final String LOOKUPS = "look-up-school";
    private static final String END_PAUSES_OF_LOOKUPS = """
            update tasks.lookup set not_before = 'epoch' where failures > 0 and taken_by is null""";
    /** A task that is held counts no failure, but its last try was no success. */
    private static final String END_PAUSES = """
            update tasks.scheduled_task set execution_time = :now
            where task_name = :kind and not picked and execution_time > :now
                and last_failure > coalesce(last_success, '-infinity')""";

    /** A mail that was refused, or got its last copy, may be tried once more; one that may be under way is left alone. */
    private static final String FORGET_ATTEMPTS = """
            delete from tasks.mail_attempt
            where task_name = :kind and not taken and not_before <= clock_timestamp()""";

    private final JdbcClient jdbc;
    private final OneCommit commit;
    private final AuditTrail trail;
    private final Clock clock;

    StoredRetries(DataSource dataSource, OneCommit commit, AuditTrail trail, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.commit = commit;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public int tryAgain(String kind, Actor by) {
        if (!kind.equals(LOOKUPS)
                && Arrays.stream(TaskKind.values()).map(TaskKind::queueName).noneMatch(kind::equals)) {
            throw new Rejected(Rule.NOT_FOUND);
        }
        Instant now = clock.instant();
        return commit.run(by, _ -> {
            trail.record(new AuditEntry(now, by, AuditAction.TASKS_RETRIED, kind, null, AuditEntry.DONE));
            return kind.equals(LOOKUPS) ? jdbc.sql(END_PAUSES_OF_LOOKUPS).update() : endPauses(kind, now);
        });
    }

    private int endPauses(String kind, Instant now) {
        jdbc.sql(FORGET_ATTEMPTS).param("kind", kind).update();
        return jdbc.sql(END_PAUSES)
                .param("kind", kind)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
