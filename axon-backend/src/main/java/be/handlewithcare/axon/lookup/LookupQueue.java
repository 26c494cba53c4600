package be.handlewithcare.axon.lookup;

import be.handlewithcare.axon.task.Pause;
import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.ids.SignalId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The signals whose school is to be asked for. Oldest due first; of several places one is for signals that came after the
 * last outage, so that they do not wait behind all that it left. A signal that fails steps back for a growing pause; while
 * all fail, those are tried first that failed least, so that a few that fail for ever keep nobody from being tried. When
 * sources answer again nobody pauses any longer, and the order is that of the due times.
 */
public final class LookupQueue {
    /** Longer than a lookup may take, so that nobody takes a signal that a living node has in hand. */
    private static final Duration IN_HAND = Duration.ofSeconds(25);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private static final String TAKE = """
            update tasks.lookup set taken_until = :until, taken_by = :by
            where signal_id = (
                select signal_id from tasks.lookup
                where not_before <= :now and (taken_until is null or taken_until <= :now)
                order by case when :newOnesFirst then waits_since < :reopenedAt else false end,
                    case when :trying then failures else 0 end, due_at, signal_id
                limit 1)
            returning signal_id, failures""";

    private final JdbcClient jdbc;
    private final LookupGate gate;
    private final TransactionTemplate transactions;
    private final Clock clock;

    LookupQueue(DataSource dataSource, TransactionTemplate transactions, LookupSettings settings, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.gate = new LookupGate(jdbc, settings.atOnce());
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Lets a signal wait, in the running transaction if there is one. May be repeated. Returns whether it did not. */
    public boolean add(SignalId signal, Instant dueAt, Instant now) {
        return jdbc.sql("""
                        insert into tasks.lookup (signal_id, due_at, waits_since, silence_at, not_before)
                        values (:signal, :due, :now, :silence, :now) on conflict (signal_id) do nothing""")
                        .param("signal", signal.toString())
                        .param("due", at(dueAt))
                        .param("now", at(now))
                        .param("silence", at(silenceAt(dueAt, now)))
                        .update()
                == 1;
    }

    private static Instant silenceAt(Instant dueAt, Instant now) {
        return List.of(Promise.lastCallAt(dueAt), now.plus(Promise.TIME_TO_LOOK_UP)).stream()
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Takes a signal away, in the running transaction if there is one: it needs no school any more. */
    public void remove(SignalId signal) {
        jdbc.sql("delete from tasks.lookup where signal_id = :signal")
                .param("signal", signal.toString())
                .update();
    }

    /** The next signal, for whoever asks, if one waits and a place is free. */
    Optional<Taken> take() {
        Instant now = clock.instant();
        Optional<Taken> taken = transactions.execute(_ -> {
            LookupGate.State state = gate.hold(now);
            int places = gate.places(state);
            return inHand(now, Instant.EPOCH) >= places
                    ? Optional.empty()
                    : take(now, state, places > 1 && inHand(now, state.reopenedAt()) == 0);
        });
        return taken == null ? Optional.empty() : taken;
    }

    private int inHand(Instant now, Instant since) {
        return jdbc.sql("select count(*) from tasks.lookup where taken_until > :now and waits_since >= :since")
                .param("now", at(now))
                .param("since", at(since))
                .query(Integer.class)
                .single();
    }

    private Optional<Taken> take(Instant now, LookupGate.State state, boolean newOnesFirst) {
        UUID by = UUID.randomUUID();
        return jdbc.sql(TAKE)
                .param("until", at(now.plus(IN_HAND)))
                .param("by", by)
                .param("now", at(now))
                .param("newOnesFirst", newOnesFirst)
                .param("trying", state.isTrying())
                .param("reopenedAt", at(state.reopenedAt()))
                .query((row, _) -> new Taken(
                        new SignalId(UUID.fromString(row.getString("signal_id"))), by, row.getInt("failures")))
                .optional();
    }

    /** Gives it back, or lets it go. */
    void settle(Taken taken, Settled settled) {
        Instant now = clock.instant();
        transactions.executeWithoutResult(_ -> {
            switch (settled) {
                case Settled.Answered() -> {
                    letGo(taken);
                    if (gate.answered(now)) {
                        endPauses(now);
                    }
                }
                case Settled.NotNeeded() -> letGo(taken);
                case Settled.Silent(var retryAfter) -> {
                    gate.failed(taken, now);
                    stepBack(taken, now, retryAfter);
                }
                case Settled.Broken _ -> stepBack(taken, now, Duration.ZERO);
            }
        });
    }

    private void letGo(Taken taken) {
        jdbc.sql("delete from tasks.lookup where signal_id = :signal and taken_by = :by")
                .param("signal", taken.signal().toString())
                .param("by", taken.by())
                .update();
    }

    private void endPauses(Instant now) {
        jdbc.sql("update tasks.lookup set not_before = :now where not_before > :now")
                .param("now", at(now))
                .update();
    }

    private void stepBack(Taken taken, Instant now, Duration atLeast) {
        Duration pause = Pause.after(taken.failures() + 1, LONGEST_PAUSE);
        jdbc.sql("""
                        update tasks.lookup set taken_until = null, taken_by = null, failures = failures + 1,
                            not_before = :next
                        where signal_id = :signal and taken_by = :by""")
                .param("next", at(now.plus(pause.compareTo(atLeast) < 0 ? atLeast : pause)))
                .param("signal", taken.signal().toString())
                .param("by", taken.by())
                .update();
    }

    /** Those for whom it is time to ask a person, oldest due first. */
    List<SignalId> dueForAPerson() {
        return jdbc.sql("select signal_id from tasks.lookup where silence_at <= :now order by due_at limit 1000")
                .param("now", at(clock.instant()))
                .query((row, _) -> new SignalId(UUID.fromString(row.getString(1))))
                .list();
    }

    /** A person was asked for it; the lookup goes on. */
    void silenceRecorded(SignalId signal) {
        jdbc.sql("update tasks.lookup set silence_at = null where signal_id = :signal")
                .param("signal", signal.toString())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
