package be.handlewithcare.schoollookup.questions;

import be.handlewithcare.core.lookup.EnrolmentSource;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Pace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The line in which questions of all nodes wait, in one row. Turns are evenly spaced. A question that leaves late, or is long
 * on its way, would arrive together with those behind it: so each leaves a second after the one before it by as many turns
 * as a second holds is known to have arrived, and no second holds one too many, wherever it begins. A database that crashed
 * has forgotten the line, and begins a new one. Not for use inside a transaction, which would let all others wait for its
 * end.
 */
final class StoredPace implements Pace {
    private static final Logger LOG = LoggerFactory.getLogger(StoredPace.class);
    private static final long MICROS_OF_SECOND = 1_000_000;

    /** By the database's clock, read once the row is ours: the clocks of nodes differ. */
    private static final String NEXT = """
            with place as (
                insert into lookup.pace as line (source, next_at, taken)
                values (:source, clock_timestamp() + :gap * interval '1 microsecond', 1)
                on conflict (source) do update
                set next_at = greatest(clock_timestamp(), line.next_at) + :gap * interval '1 microsecond',
                    taken = line.taken + 1
                where line.next_at <= clock_timestamp() + :patience * interval '1 microsecond'
                returning taken as number, next_at - :gap * interval '1 microsecond' as turn),
            kept as (
                insert into lookup.turn (source, number, over_at)
                select :source, number, turn + :longest * interval '1 microsecond' from place),
            forgotten as (
                delete from lookup.turn where source = :source and number < (select number from place) - 2 * :rate)
            select number, turn from place""";

    private static final String END_OF_LINE = """
            select (extract(epoch from greatest(interval '0', next_at - clock_timestamp())) * 1000000)::bigint as time
            from lookup.pace where source = :source""";

    /** When the one before it by a second's turns is over is told by another node, so that is asked for often. */
    private static final String STILL_TO_WAIT = """
            select (extract(epoch from greatest(interval '0', case
                when :turn > clock_timestamp() then :turn - clock_timestamp()
                else least(interval '10 milliseconds', coalesce((
                    select over_at + interval '1 second' - clock_timestamp() from lookup.turn
                    where source = :source and number = :before), interval '0')) end)) * 1000000)::bigint as time""";

    private static final String OVER = """
            update lookup.turn set over_at = least(over_at, clock_timestamp())
            where source = :source and number = :number""";

    private final JdbcClient jdbc;
    private final LookupSource source;
    private final int perSecond;

    StoredPace(JdbcClient jdbc, LookupSource source, QuestionSettings settings) {
        this.jdbc = jdbc;
        this.source = source;
        this.perSecond = settings.perSecond();
    }

    @Override
    public Line lineUp(Duration patience) {
        return next(patience).<Line>map(Line.Joined::new).orElseGet(() -> new Line.TooLong(endOfLine()));
    }

    /** The next place, if its turn comes in time. */
    Optional<StoredPlace> next(Duration patience) {
        return jdbc.sql(NEXT)
                .param("source", source.name())
                .param("gap", Math.ceilDiv(MICROS_OF_SECOND, perSecond))
                .param("patience", micros(patience))
                .param("longest", micros(EnrolmentSource.LONGEST_ANSWER))
                .param("rate", perSecond)
                .query((row, _) -> new StoredPlace(row.getLong("number"), TimeColumn.read(row, "turn")))
                .optional();
    }

    private Duration endOfLine() {
        return jdbc.sql(END_OF_LINE)
                .param("source", source.name())
                .query(StoredPace::time)
                .single();
    }

    private static long micros(Duration duration) {
        return TimeUnit.NANOSECONDS.toMicros(duration.toNanos());
    }

    private static Duration time(ResultSet row, int number) throws SQLException {
        return Duration.ofNanos(TimeUnit.MICROSECONDS.toNanos(row.getLong("time")));
    }

    /** A place in line, and the instant of its turn by the database's clock. */
    final class StoredPlace implements Place {
        private final long number;
        private final Instant turn;

        private StoredPlace(long number, Instant turn) {
            this.number = number;
            this.turn = turn;
        }

        Instant turn() {
            return turn;
        }

        @Override
        public Duration stillToWait() {
            return jdbc.sql(STILL_TO_WAIT)
                    .param("turn", TimeColumn.of(turn))
                    .param("source", source.name())
                    .param("before", number - perSecond)
                    .query(StoredPace::time)
                    .single();
        }

        @Override
        public void close() {
            try {
                jdbc.sql(OVER)
                        .param("source", source.name())
                        .param("number", number)
                        .update();
            } catch (DataAccessException away) {
                // The answer is worth more than the place, which comes free by itself.
                LOG.warn("turn {} is over later: {}", number, away.getClass().getName());
            }
        }
    }
}
