package be.handlewithcare.projections.work;

import be.handlewithcare.core.child.Retention;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.projections.rows.TimeColumn;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The signals with something left undone. */
record SignalsToDo(JdbcClient jdbc) {
    private static final String OLDEST_FIRST = " order by s.due_at, s.signal_id";
    private static final String OPEN = """
            select s.signal_id from desk.signal s where s.status in ('AWAITING_SCHOOL', 'NEEDS_ATTENTION')
            """;
    // Where the source stayed silent a person may decide, and it is still being asked.
    private static final String BEING_LOOKED_UP = OPEN + """
            and (s.status = 'AWAITING_SCHOOL' and s.placed_at is null or s.reason = 'LOOKUP_UNAVAILABLE')
            and s.raised_at < :before""";
    // What came back is called for at another time, which the desk does not keep.
    private static final String NOT_CALLED = OPEN + """
            and s.placed_at is null and s.reason is distinct from 'RETURNED' and s.occurred_at < :before
            and (s.escalated_to is null or s.escalated_to not in (:called))""";
    private static final String LATE = OPEN + "and s.overdue_at is null and s.due_at < :before";
    private static final String OVER = """
            with opened as (
                select n.signal_id, max(n.opened_at) as by_all_at from desk.notice n
                where n.erased_at is null and n.returned_at is null and n.withdrawn_at is null
                group by n.signal_id having bool_and(n.opened_at is not null))
            select s.signal_id from desk.signal s left join opened o on o.signal_id = s.signal_id
            where s.erased_at is null
                and (s.occurred_at < :occurred or s.withdrawn_at < :withdrawn
                    or o.by_all_at < :opened and s.status <> 'NEEDS_ATTENTION')""";

    List<SignalId> notLookedUp(Instant raisedBefore) {
        return list(ask(BEING_LOOKED_UP).param("before", TimeColumn.of(raisedBefore)));
    }

    List<SignalId> notEscalated(Escalation step, Instant occurredBefore) {
        List<String> called = Arrays.stream(Escalation.values())
                .filter(other -> other.compareTo(step) >= 0)
                .map(Escalation::name)
                .toList();
        return list(
                ask(NOT_CALLED).param("before", TimeColumn.of(occurredBefore)).param("called", called));
    }

    List<SignalId> notMarkedOverdue(Instant dueBefore) {
        return list(ask(LATE).param("before", TimeColumn.of(dueBefore)));
    }

    List<SignalId> notErased(Instant before) {
        return list(ask(OVER)
                .param("occurred", TimeColumn.of(before.minus(Retention.LONGEST)))
                .param("opened", TimeColumn.of(before.minus(Retention.AFTER_OPENING)))
                .param("withdrawn", TimeColumn.of(before.minus(Retention.AFTER_WITHDRAWAL))));
    }

    private JdbcClient.StatementSpec ask(String question) {
        return jdbc.sql(question + OLDEST_FIRST);
    }

    private static List<SignalId> list(JdbcClient.StatementSpec question) {
        return question.query((row, _) -> new SignalId(row.getObject("signal_id", UUID.class)))
                .list();
    }
}
