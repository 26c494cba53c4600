package be.handlewithcare.axon.lookup;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.process.FollowUp.LookUp;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson.Why;
import be.handlewithcare.core.work.Backlog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The signals whose school is to be asked for. In which order, see {@link LookupTurns}. */
public final class LookupQueue {
    /** A source that gave this many unknown answers about a signal is not expected to name its school. */
    static final int MOST_UNKNOWN_ANSWERS = 5;

    private static final String KIND = "look-up-school";

    private final JdbcClient jdbc;
    private final Clock clock;

    LookupQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lets a signal wait, in the running transaction if there is one. May be repeated. Returns whether it did not. */
    public boolean add(LookUp lookUp, Instant now) {
        return jdbc.sql("""
                        insert into tasks.lookup (signal_id, due_at, waits_since, ask_person_at)
                        values (:signal, :due, :now, :person) on conflict (signal_id) do nothing""")
                        .param("signal", lookUp.signal().toString())
                        .param("due", at(lookUp.dueAt()))
                        .param("now", at(now))
                        .param("person", at(lookUp.askAPersonAt()))
                        .update()
                == 1;
    }

    /** Takes a signal away, in the running transaction if there is one: it needs no school any more. */
    public void remove(SignalId signal) {
        jdbc.sql("delete from tasks.lookup where signal_id = :signal")
                .param("signal", signal.toString())
                .update();
    }

    /** Those of these signals that do not wait. */
    List<SignalId> without(List<SignalId> signals) {
        Set<SignalId> waiting = new HashSet<>(jdbc.sql("select signal_id from tasks.lookup")
                .query(LookupQueue::signal)
                .list());
        return signals.stream().filter(signal -> !waiting.contains(signal)).toList();
    }

    /** Returns the signals that a person has to decide on now, oldest due first. */
    List<AskAPerson> dueForAPerson() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select signal_id, unknown_answers >= :most as without_hope from tasks.lookup
                        where ask_person_at <= :now order by due_at, signal_id""")
                .param("most", MOST_UNKNOWN_ANSWERS)
                .param("now", at(now))
                .query((row, number) -> new AskAPerson(
                        signal(row, number),
                        row.getBoolean("without_hope") ? Why.UNKNOWN_ANSWERS : Why.LITTLE_TIME,
                        now))
                .list();
    }

    /** A person was asked for it; the lookup goes on. */
    void personAsked(SignalId signal) {
        jdbc.sql("update tasks.lookup set ask_person_at = null where signal_id = :signal")
                .param("signal", signal.toString())
                .update();
    }

    /** What waits: each was due from when it was raised, whenever its next try is. */
    public Backlog.Waiting waiting() {
        return jdbc.sql("""
                        select count(*) as waiting, count(waits_for) as failing, min(waits_since) as oldest
                        from tasks.lookup""").query(LookupQueue::line).single();
    }

    private static Backlog.Waiting line(ResultSet row, int number) throws SQLException {
        long waiting = row.getLong("waiting");
        Instant oldest = Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                .map(OffsetDateTime::toInstant)
                .orElse(null);
        return new Backlog.Waiting(KIND, waiting, waiting, row.getLong("failing"), oldest);
    }

    private static SignalId signal(ResultSet row, int number) throws SQLException {
        return new SignalId(UUID.fromString(row.getString("signal_id")));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
