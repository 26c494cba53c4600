package be.handlewithcare.schoollookup.questions;

import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Pace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The line in which questions of all nodes wait, in one row. Turns are evenly spaced, a twelfth wider than the rate asks
 * for: as long as each is taken less than a twelfth of a second late, no second holds one too many, wherever it begins.
 * Not for use inside a transaction, which would let all others wait for its end.
 */
final class StoredPace implements Pace {
    private static final long MICROS_OF_SECOND = 1_000_000;
    private static final long PERCENT = 100;
    /** Percent of the space that the rate asks for. */
    private static final long WIDER = 108;

    /** By the database's clock, read once the row is ours: the clocks of nodes differ. */
    private static final String NEXT = """
            insert into lookup.pace as line (source, next_at)
            values (:source, clock_timestamp() + :gap * interval '1 microsecond')
            on conflict (source) do update
            set next_at = greatest(clock_timestamp(), line.next_at) + :gap * interval '1 microsecond'
            where line.next_at <= clock_timestamp() + :patience * interval '1 microsecond'
            returning next_at - :gap * interval '1 microsecond' as turn, clock_timestamp() as present""";

    private static final String END_OF_LINE =
            "select next_at as turn, clock_timestamp() as present from lookup.pace where source = :source";

    private final JdbcClient jdbc;
    private final LookupSource source;
    private final long gapMicros;

    StoredPace(JdbcClient jdbc, LookupSource source, QuestionSettings settings) {
        this.jdbc = jdbc;
        this.source = source;
        this.gapMicros = Math.ceilDiv(MICROS_OF_SECOND * WIDER, PERCENT * settings.perSecond());
    }

    @Override
    public Turn takePlace(Duration patience) {
        return next(patience)
                .<Turn>map(place -> new Turn.In(place.stillToWait()))
                .orElseGet(() -> new Turn.TooLate(endOfLine().stillToWait()));
    }

    /** The next place, if its turn comes in time. */
    Optional<Place> next(Duration patience) {
        return jdbc.sql(NEXT)
                .param("source", source.name())
                .param("gap", gapMicros)
                .param("patience", TimeUnit.NANOSECONDS.toMicros(patience.toNanos()))
                .query(StoredPace::place)
                .optional();
    }

    private Place endOfLine() {
        return jdbc.sql(END_OF_LINE)
                .param("source", source.name())
                .query(StoredPace::place)
                .single();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        return new Place(TimeColumn.read(row, "turn"), TimeColumn.read(row, "present"));
    }

    /** A place in line, and when it was given, both by the database's clock. */
    record Place(Instant at, Instant present) {
        Duration stillToWait() {
            return present.isBefore(at) ? Duration.between(present, at) : Duration.ZERO;
        }
    }
}
