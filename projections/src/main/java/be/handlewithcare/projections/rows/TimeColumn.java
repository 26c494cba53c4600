package be.handlewithcare.projections.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Instants in columns of the type {@code timestamptz}. */
public final class TimeColumn {

    private TimeColumn() {}

    /**
     * The value to store, cut to microseconds as the database keeps them: left to itself the driver would round, and an
     * instant could end up after a limit that it kept.
     */
    public static OffsetDateTime of(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** The same, where nothing may stand. */
    public static @Nullable OffsetDateTime ofNullable(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }

    /** The instant in a column that always has one. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(readNullable(row, column), column);
    }

    /** The instant in a column that may be empty. */
    public static @Nullable Instant readNullable(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
