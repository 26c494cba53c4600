package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.projections.rows.TimeColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** A row of {@code desk.signal} as its zone sees it now. */
record SignalRowMapper(Clock clock) implements RowMapper<SignalView> {
    /** Of the signal {@code s} and its intervention {@code i}. */
    static final String COLUMNS = """
            s.signal_id, s.intervention_id, i.post, array_position(i.signals, s.signal_id) - 1 as child,
            cardinality(i.signals) as children, s.status, s.reason, s.occurred_at, s.due_at, i.reported_at, s.source, s.placed_at,
            s.notified_at, s.overdue_at, s.erased_at
            """;

    @Override
    public SignalView mapRow(ResultSet row, int number) throws SQLException {
        SignalStatus status = SignalStatus.valueOf(row.getString("status"));
        String post = row.getString("post");
        Instant dueAt = TimeColumn.read(row, "due_at");
        String source = row.getString("source");
        return new SignalView(
                new SignalId(row.getObject("signal_id", UUID.class)),
                new InterventionId(row.getObject("intervention_id", UUID.class)),
                post == null ? null : new PolicePost(post),
                row.getInt("child"),
                row.getInt("children"),
                status,
                row.getString("reason"),
                TimeColumn.read(row, "occurred_at"),
                dueAt,
                TimeColumn.read(row, "reported_at"),
                source == null ? null : LookupSource.valueOf(source),
                TimeColumn.readNullable(row, "placed_at"),
                TimeColumn.readNullable(row, "notified_at"),
                row.getObject("overdue_at") != null || isLate(status, dueAt),
                row.getObject("erased_at") != null);
    }

    /** What is over, one way or another, is late only if that was recorded. */
    private boolean isLate(SignalStatus status, Instant dueAt) {
        return switch (status) {
            case AWAITING_SCHOOL, NEEDS_ATTENTION -> clock.instant().isAfter(dueAt);
            case NOTIFIED, CLOSED, WITHDRAWN -> false;
        };
    }
}
