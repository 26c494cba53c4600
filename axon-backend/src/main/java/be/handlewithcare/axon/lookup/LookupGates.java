package be.handlewithcare.axon.lookup;

import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Definite;
import be.handlewithcare.core.lookup.LookupAnswer.Inconclusive;
import be.handlewithcare.core.lookup.LookupAnswer.RateLimited;
import be.handlewithcare.core.lookup.LookupAnswer.TooMany;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.lookup.LookupSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sources' circuit breakers, for all nodes together. A breaker opens when its source fails for signal after signal, on any
 * node. Then a single lookup tries the source after each pause, and the first answer closes the breaker for all. An answer about
 * one child counts as an answer, even if it does not help that child. A source that is asked too much is asked for one signal at
 * a time, until it answers that one. Use it first in a transaction, because the rows stay locked until the end: so nodes go one
 * after another, and never wait for each other's rows.
 */
final class LookupGates {
    private static final Logger LOG = LoggerFactory.getLogger(LookupGates.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    LookupGates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All gates, locked. */
    List<Gate> hold() {
        return jdbc.sql("""
                        select source, failures_in_row, too_many_in_row, shut_until > clock_timestamp() as pausing, answered_at
                        from tasks.lookup_gate order by source for update""").query(LookupGates::gate).list();
    }

    /** Keeps all others from trying these, for as long as a lookup may take. */
    void letOneTry(Set<LookupSource> sources, Duration longest) {
        sources.forEach(source -> shutFor(longest, source));
    }

    /** Takes note of what the sources said. One that was to be tried and was not asked may be tried by the next. */
    void hear(Taken taken, Map<LookupSource, LookupAnswer> heard) {
        hold().forEach(gate -> {
            switch (heard.get(gate.source())) {
                case Definite _, Inconclusive _ -> answered(gate, taken);
                case TooMany _ -> tooMany(gate, taken);
                case Unavailable(var retryAfter) -> failed(gate, taken, retryAfter);
                case RateLimited _ -> notAsked(gate, taken);
                case null -> notAsked(gate, taken);
            }
        });
    }

    /** If a source is asked too much, only the answer to a lone trial shows that it can take more again. */
    private void answered(Gate gate, Taken taken) {
        boolean slow = gate.tooManyInRow() > 0 && !taken.trials().contains(gate.source());
        if (gate.failuresInRow() > 0 || (gate.tooManyInRow() > 0 && !slow)) {
            answersAgain(gate);
            jdbc.sql("""
                            update tasks.lookup_gate
                            set failures_in_row = 0, shut_since = null, answered_at = clock_timestamp(),
                                too_many_in_row = case when :slow then too_many_in_row else 0 end,
                                shut_until = case when :slow then shut_until else 'epoch' end
                            where source = :source""")
                    .param("slow", slow)
                    .param("source", gate.source().name())
                    .update();
        }
    }

    private void notAsked(Gate gate, Taken taken) {
        if (taken.trials().contains(gate.source())) {
            shutFor(Duration.ZERO, gate.source());
        }
    }

    private static void answersAgain(Gate gate) {
        if (gate.isAway()) {
            LOG.warn("{} answers again", gate.source());
        }
    }

    private void tooMany(Gate gate, Taken taken) {
        if (gate.counts(taken)) {
            answersAgain(gate);
            if (gate.tooManyInRow() == 0) {
                LOG.info("{} is asked too much, and is asked for one signal at a time", gate.source());
            }
            jdbc.sql("""
                            update tasks.lookup_gate
                            set too_many_in_row = too_many_in_row + 1, failures_in_row = 0, shut_since = null,
                                answered_at = case when failures_in_row > 0 then clock_timestamp() else answered_at end
                            where source = :source""").param("source", gate.source().name()).update();
            shutFor(gate.pauseAfterTooMany(), gate.source());
        }
    }

    /** Once it is shut it stays so for as long as the source itself asked for, at the least. */
    private void failed(Gate gate, Taken taken, Duration retryAfter) {
        if (gate.counts(taken)) {
            if (gate.shutsNow()) {
                LOG.warn("{} does not answer, and is only tried now and then until it does", gate.source());
            }
            jdbc.sql("""
                            update tasks.lookup_gate
                            set failures_in_row = failures_in_row + 1,
                                shut_since = case when :shutsNow then :now else shut_since end
                            where source = :source""")
                    .param("shutsNow", gate.shutsNow())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("source", gate.source().name())
                    .update();
            shutFor(gate.pauseAfterFailure(retryAfter), gate.source());
        }
    }

    private void shutFor(Duration pause, LookupSource source) {
        jdbc.sql("""
                        update tasks.lookup_gate set shut_until = clock_timestamp() + :pause * interval '1 millisecond'
                        where source = :source""")
                .param("pause", pause.toMillis())
                .param("source", source.name())
                .update();
    }

    private static Gate gate(ResultSet row, int number) throws SQLException {
        return new Gate(
                LookupSource.valueOf(row.getString("source")),
                row.getInt("failures_in_row"),
                row.getInt("too_many_in_row"),
                row.getBoolean("pausing"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
