package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.projections.rows.TimeColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A row of {@code desk.signal} as its zone sees it now. */
record SignalRowMapper(Clock clock) implements RowMapper<SignalView> {
    static final String COLUMNS =
            "s.signal_id, s.intervention_id, s.status, s.reason, s.due_at, s.placed_at, s.notified_at";

    @Override
    public SignalView mapRow(ResultSet row, int number) throws SQLException {
        SignalStatus status = SignalStatus.valueOf(row.getString("status"));
        Instant dueAt = TimeColumn.read(row, "due_at");
        Instant notifiedAt = TimeColumn.readNullable(row, "notified_at");
        return new SignalView(
                new SignalId(row.getObject("signal_id", UUID.class)),
                new InterventionId(row.getObject("intervention_id", UUID.class)),
                status,
                row.getString("reason"),
                dueAt,
                TimeColumn.readNullable(row, "placed_at"),
                notifiedAt,
                overdue(status, dueAt, notifiedAt));
    }

    /** Told too late, or still to be told and too late by now. What ended without a notice is not waited for. */
    private boolean overdue(SignalStatus status, Instant dueAt, @Nullable Instant notifiedAt) {
        return switch (status) {
            case AWAITING_SCHOOL, NEEDS_ATTENTION -> clock.instant().isAfter(dueAt);
            case NOTIFIED -> notifiedAt != null && notifiedAt.isAfter(dueAt);
            case CLOSED, WITHDRAWN -> false;
        };
    }
}
