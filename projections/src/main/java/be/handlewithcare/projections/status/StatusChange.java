package be.handlewithcare.projections.status;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalEvent.SchoolTold;
import be.handlewithcare.core.signal.SignalEvent.SignalClosed;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalLookedUp;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import be.handlewithcare.projections.rows.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an event changes in the row of its signal. Every table of signals has the columns status, reason, placed_at,
 * notified_at, overdue_at, withdrawn_at and erased_at; one may add its own.
 *
 * @param assignments of SQL, put together from constants only; possibly none
 * @param values of their parameters, in order
 */
public record StatusChange(List<String> assignments, List<@Nullable Object> values) {

    public StatusChange {
        assignments = List.copyOf(assignments);
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** What it changes in every table. A signal that is raised is no change of a row but a new one. */
    public static StatusChange of(SignalEvent event) {
        return switch (event) {
            case SignalRaised _, SignalLookedUp _, SchoolTold _, SignalEscalated _ -> none();
            case SignalPlaced placed ->
                none().and("status = 'AWAITING_SCHOOL', reason = null, notified_at = null")
                        .and("placed_at = ?", placed.at());
            case SignalNeedsAttention needs -> waitingFor(needs.reason());
            case SignalReturned _ -> waitingFor(AttentionReason.RETURNED).and("placed_at = null, notified_at = null");
            case SignalNotified told -> none().and("status = 'NOTIFIED', notified_at = ?", told.notifiedAt());
            case SignalOverdue overdue -> none().and("overdue_at = ?", overdue.at());
            case SignalClosed closed ->
                none().and("status = 'CLOSED', reason = ?", closed.reason().name());
            case SignalWithdrawn back ->
                none().and("status = 'WITHDRAWN', reason = ?", back.reason().name())
                        .and("withdrawn_at = ?", back.withdrawnAt());
            case SignalErased erased -> none().and("erased_at = ?", erased.erasedAt());
        };
    }

    private static StatusChange none() {
        return new StatusChange(List.of(), List.of());
    }

    private static StatusChange waitingFor(AttentionReason reason) {
        return none().and("status = 'NEEDS_ATTENTION', reason = ?", reason.name());
    }

    /** And that too. */
    public StatusChange and(String assignment, @Nullable Object... parameters) {
        List<String> all = new ArrayList<>(assignments);
        all.add(assignment);
        List<@Nullable Object> allValues = new ArrayList<>(values);
        Collections.addAll(allValues, parameters);
        return new StatusChange(all, allValues);
    }

    /** The same as a row of that table; empty if nothing changes there. */
    public Optional<Row> in(String table, SignalId signal) {
        if (assignments.isEmpty()) {
            return Optional.empty();
        }
        List<@Nullable Object> parameters = new ArrayList<>(values);
        parameters.add(signal.value());
        String sql = "update " + table + " set " + String.join(", ", assignments) + " where signal_id = ?";
        return Optional.of(new Row(sql, new Row.Key(table, signal.value()), parameters));
    }
}
