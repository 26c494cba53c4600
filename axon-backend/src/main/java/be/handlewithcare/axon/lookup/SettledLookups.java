package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.work.Pause;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Inconclusive;
import be.handlewithcare.core.lookup.LookupAnswer.Pending;
import be.handlewithcare.core.lookup.LookupAnswer.RateLimited;
import be.handlewithcare.core.lookup.LookupAnswer.TooMany;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.lookup.LookupResult.Answered;
import be.handlewithcare.core.lookup.LookupResult.Unanswered;
import be.handlewithcare.core.lookup.LookupSource;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends the lease of signals after a lookup, or lets them wait on. A signal that failed while the source answers others is retried
 * after a growing pause; a failed trial of a source that is away says nothing about the signal. No source is asked earlier than
 * it allows. A signal for which a source keeps giving unknown answers goes to a person soon, while the lookup goes on.
 */
final class SettledLookups {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    /** Time for the database to come back. */
    private static final Duration BREATH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final LookupBreakers breakers;
    private final TransactionTemplate transactions;
    private final Clock clock;

    SettledLookups(JdbcClient jdbc, LookupBreakers breakers, TransactionTemplate transactions, Clock clock) {
        this.jdbc = jdbc;
        this.breakers = breakers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The breakers are locked first: a transaction that holds a signal's row never waits for them. */
    void settle(Taken taken, Settled settled) {
        transactions.executeWithoutResult(_ -> {
            breakers.hear(taken, settled instanceof Settled.Asked(var result) ? result.heard() : Map.of());
            switch (settled) {
                case Settled.Asked(Answered _), Settled.NotNeeded _ -> letGo(taken);
                case Settled.Asked(Unanswered(var missing, var heard)) -> {
                    waitFor(taken, missing);
                    askedInVain(taken, heard);
                    giveBack(taken);
                }
                case Settled.OutOfReach _ -> {
                    stepBack(taken, 0, BREATH);
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
        List<Pending> pending = heard.values().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .toList();
        pending.stream().map(Pending::retryAfter).max(Duration::compareTo).ifPresent(retryAfter -> {
            boolean onlyTried = !taken.trials().isEmpty() && pending.stream().noneMatch(SettledLookups::isAnswer);
            Duration pause = onlyTried ? Duration.ZERO : ownPause(taken);
            stepBack(taken, onlyTried ? 0 : 1, pause.compareTo(retryAfter) < 0 ? retryAfter : pause);
        });
        if (pending.stream().anyMatch(answer -> answer instanceof Inconclusive(var _, var known) && !known)) {
            countUnknownAnswer(taken);
        }
    }

    private static boolean isAnswer(Pending pending) {
        return switch (pending) {
            case Inconclusive _, TooMany _ -> true;
            case Unavailable _, RateLimited _ -> false;
        };
    }

    private void countUnknownAnswer(Taken taken) {
        of("""
                update tasks.lookup set unknown_answers = unknown_answers + 1,
                    ask_person_at = case when ask_person_at > :now and unknown_answers + 1 >= :most then :now
                        else ask_person_at end""", taken)
                .param("most", LookupQueue.MOST_UNKNOWN_ANSWERS)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
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
