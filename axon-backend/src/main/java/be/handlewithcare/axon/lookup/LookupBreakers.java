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
final class LookupBreakers {
    private static final Logger LOG = LoggerFactory.getLogger(LookupBreakers.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    LookupBreakers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Returns all breakers, locked. */
    List<LookupBreaker> hold() {
        return jdbc.sql("""
                        select source, failures_in_row, too_many_in_row, shut_until > clock_timestamp() as pausing, answered_at
                        from tasks.lookup_gate order by source for update""").query(LookupBreakers::breaker).list();
    }

    /** Keeps all others from trying these, for as long as a lookup may take. */
    void letOneTry(Set<LookupSource> sources, Duration longest) {
        sources.forEach(source -> openFor(longest, source));
    }

    /** Takes note of what the sources said. One that was to be tried and was not asked may be tried by the next. */
    void hear(Taken taken, Map<LookupSource, LookupAnswer> heard) {
        hold().forEach(breaker -> {
            switch (heard.get(breaker.source())) {
                case Definite _, Inconclusive _ -> answered(breaker, taken);
                case TooMany _ -> tooMany(breaker, taken);
                case Unavailable(var retryAfter) -> failed(breaker, taken, retryAfter);
                case RateLimited _ -> notAsked(breaker, taken);
                case null -> notAsked(breaker, taken);
            }
        });
    }

    /** If a source is asked too much, only the answer to a lone trial shows that it can take more again. */
    private void answered(LookupBreaker breaker, Taken taken) {
        boolean slow = breaker.tooManyInRow() > 0 && !taken.trials().contains(breaker.source());
        if (breaker.failuresInRow() > 0 || (breaker.tooManyInRow() > 0 && !slow)) {
            answersAgain(breaker);
            jdbc.sql("""
                            update tasks.lookup_gate
                            set failures_in_row = 0, shut_since = null, answered_at = clock_timestamp(),
                                too_many_in_row = case when :slow then too_many_in_row else 0 end,
                                shut_until = case when :slow then shut_until else 'epoch' end
                            where source = :source""")
                    .param("slow", slow)
                    .param("source", breaker.source().name())
                    .update();
        }
    }

    private void notAsked(LookupBreaker breaker, Taken taken) {
        if (taken.trials().contains(breaker.source())) {
            openFor(Duration.ZERO, breaker.source());
        }
    }

    private static void answersAgain(LookupBreaker breaker) {
        if (breaker.isAway()) {
            LOG.warn("{} answers again", breaker.source());
        }
    }

    private void tooMany(LookupBreaker breaker, Taken taken) {
        if (breaker.counts(taken)) {
            answersAgain(breaker);
            if (breaker.tooManyInRow() == 0) {
                LOG.info("{} is asked too much, and is asked for one signal at a time", breaker.source());
            }
            jdbc.sql("""
                            update tasks.lookup_gate
                            set too_many_in_row = too_many_in_row + 1, failures_in_row = 0, shut_since = null,
                                answered_at = case when failures_in_row > 0 then clock_timestamp() else answered_at end
                            where source = :source""").param("source", breaker.source().name()).update();
            openFor(breaker.pauseAfterTooMany(), breaker.source());
        }
    }

    /** Once it is open it stays so for at least as long as the source itself asked for. */
    private void failed(LookupBreaker breaker, Taken taken, Duration retryAfter) {
        if (breaker.counts(taken)) {
            if (breaker.opensNow()) {
                LOG.warn("{} does not answer, and is only tried now and then until it does", breaker.source());
            }
            jdbc.sql("""
                            update tasks.lookup_gate
                            set failures_in_row = failures_in_row + 1,
                                shut_since = case when :opensNow then :now else shut_since end
                            where source = :source""")
                    .param("opensNow", breaker.opensNow())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("source", breaker.source().name())
                    .update();
            openFor(breaker.pauseAfterFailure(retryAfter), breaker.source());
        }
    }

    private void openFor(Duration pause, LookupSource source) {
        jdbc.sql("""
                        update tasks.lookup_gate set shut_until = clock_timestamp() + :pause * interval '1 millisecond'
                        where source = :source""")
                .param("pause", pause.toMillis())
                .param("source", source.name())
                .update();
    }

    private static LookupBreaker breaker(ResultSet row, int number) throws SQLException {
        return new LookupBreaker(
                LookupSource.valueOf(row.getString("source")),
                row.getInt("failures_in_row"),
                row.getInt("too_many_in_row"),
                row.getBoolean("pausing"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
