package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.work.Pause;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.lookup.LookupResult.Answered;
import be.handlewithcare.core.lookup.LookupResult.Unanswered;
import be.handlewithcare.core.lookup.LookupSource;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets signals that were in hand go, or wait on. Who failed while the source answers others steps back for a growing pause;
 * a failure to try a source that is away says nothing about the signal. No source is asked earlier than it said.
 */
final class SettledLookups {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final LookupGates gates;
    private final TransactionTemplate transactions;

    SettledLookups(JdbcClient jdbc, LookupGates gates, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.gates = gates;
        this.transactions = transactions;
    }

    /** The gates come first: whoever holds a signal's row never waits for them. */
    void settle(Taken taken, Settled settled) {
        transactions.executeWithoutResult(_ -> {
            gates.hear(taken, settled instanceof Settled.Asked(var result) ? result.heard() : Map.of());
            switch (settled) {
                case Settled.Asked(Answered _), Settled.NotNeeded _ -> letGo(taken);
                case Settled.Asked(Unanswered(var missing, var heard)) -> {
                    waitFor(taken, missing);
                    askedInVain(taken, heard);
                    giveBack(taken);
                }
                case Settled.Broken _ -> {
                    stepBack(taken, 1, ownPause(taken));
                    giveBack(taken);
                }
            }
        });
    }

    private void askedInVain(Taken taken, Map<LookupSource, LookupAnswer> heard) {
        heard.values().stream()
                .filter(Unavailable.class::isInstance)
                .map(Unavailable.class::cast)
                .map(Unavailable::retryAfter)
                .max(Duration::compareTo)
                .ifPresent(retryAfter -> {
                    boolean trial = !taken.trials().isEmpty();
                    Duration pause = trial ? Duration.ZERO : ownPause(taken);
                    stepBack(taken, trial ? 0 : 1, pause.compareTo(retryAfter) < 0 ? retryAfter : pause);
                });
    }

    private static Duration ownPause(Taken taken) {
        return Pause.after(taken.failures() + 1, LONGEST_PAUSE);
    }

    private void letGo(Taken taken) {
        of("delete from tasks.lookup", taken).update();
    }

    private void waitFor(Taken taken, Set<LookupSource> missing) {
        of("update tasks.lookup set waits_for = :missing", taken)
                .param("missing", missing.stream().map(LookupSource::name).toArray(String[]::new))
                .update();
    }

    private void stepBack(Taken taken, int failures, Duration pause) {
        of("""
                update tasks.lookup set failures = failures + :failures, tried_at = clock_timestamp(),
                    not_before = clock_timestamp() + :pause * interval '1 millisecond'""", taken)
                .param("failures", failures)
                .param("pause", pause.toMillis())
                .update();
    }

    private void giveBack(Taken taken) {
        of("update tasks.lookup set taken_until = null, taken_by = null", taken).update();
    }

    /** If it is still in this hand. */
    private JdbcClient.StatementSpec of(String statement, Taken taken) {
        return jdbc.sql(statement + " where signal_id = :signal and taken_by = :by")
                .param("signal", taken.signal().toString())
                .param("by", taken.by());
    }
}
