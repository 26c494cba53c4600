package be.handlewithcare.axon.lookup;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.EnrolmentSource;
import be.handlewithcare.core.lookup.LookupSource;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose turn it is. Oldest due first; of several hands one is for newcomers, who were not asked for yet, so that they do
 * not wait behind all that an outage left. A signal waits while its source's breaker is open; when it is to be tried,
 * then by one who was not tried before, or not for longest, so that a few that fail for ever keep nobody out. By the
 * database's clock, since those of nodes differ.
 */
final class LookupTurns {
    /** For our own commits before and after the questions. */
    private static final Duration COMMITS = Duration.ofSeconds(20);

    /** Longer than a lookup may take, so that nobody takes a signal that a living node has in hand. */
    static final Duration IN_HAND = EnrolmentSource.LONGEST_ANSWER
            .multipliedBy(LookupSource.values().length)
            .plus(COMMITS);

    private static final String FREE =
            "not_before <= clock_timestamp() and (taken_until is null or taken_until <= clock_timestamp())";
    private static final String TAKE = """
            update tasks.lookup
            set taken_until = clock_timestamp() + :inHand * interval '1 millisecond', taken_by = :by
            where signal_id = (select signal_id from tasks.lookup where %s limit 1 for update skip locked)
            returning signal_id, failures, tried_at, waits_for""";
    private static final String NEXT = TAKE.formatted(FREE + """
             and (waits_for is null or waits_for && :closed::text[])
            order by :newcomerFirst and waits_for is not null, due_at, signal_id""");
    private static final String TRIAL = TAKE.formatted(FREE + """
             and waits_for && :toBeTried::text[] and not waits_for && :closed::text[]
            order by tried_at nulls first, due_at, signal_id""");

    private final JdbcClient jdbc;
    private final LookupBreakers breakers;
    private final TransactionTemplate transactions;
    private final int atOnce;

    LookupTurns(JdbcClient jdbc, LookupBreakers breakers, TransactionTemplate transactions, LookupSettings settings) {
        this.jdbc = jdbc;
        this.breakers = breakers;
        this.transactions = transactions;
        this.atOnce = settings.atOnce();
    }

    /** The next signal, for whoever asks, if one waits and a hand is free. */
    Optional<Taken> take() {
        Optional<Taken> taken = transactions.execute(_ -> {
            List<LookupBreaker> held = breakers.hold();
            return inHand("true") < atOnce ? trial(held).or(() -> take(NEXT, held, Set.of())) : Optional.empty();
        });
        return taken == null ? Optional.empty() : taken;
    }

    private int inHand(String which) {
        return jdbc.sql("select count(*) from tasks.lookup where taken_until > clock_timestamp() and " + which)
                .query(Integer.class)
                .single();
    }

    private Optional<Taken> trial(List<LookupBreaker> held) {
        Set<LookupSource> toBeTried = those(held, LookupBreaker::isToBeTried);
        if (toBeTried.isEmpty()) {
            return Optional.empty();
        }
        Optional<Taken> taken = take(TRIAL, held, toBeTried);
        taken.ifPresent(trial -> breakers.letOneTry(trial.trials(), IN_HAND));
        return taken;
    }

    private Optional<Taken> take(String which, List<LookupBreaker> held, Set<LookupSource> toBeTried) {
        UUID by = UUID.randomUUID();
        Set<LookupSource> closed = those(held, LookupBreaker::isClosed);
        return jdbc.sql(which)
                .param("inHand", IN_HAND.toMillis())
                .param("by", by)
                .param("closed", names(closed))
                .param("toBeTried", names(toBeTried))
                .param("newcomerFirst", atOnce > 1 && inHand("waits_for is null") == 0)
                .query((row, _) -> taken(row, by, closed, toBeTried))
                .optional();
    }

    private static Taken taken(ResultSet row, UUID by, Set<LookupSource> closed, Set<LookupSource> toBeTried)
            throws SQLException {
        Set<LookupSource> trials = new HashSet<>(sources(row));
        trials.retainAll(toBeTried);
        Set<LookupSource> skipped = EnumSet.allOf(LookupSource.class);
        skipped.removeAll(closed);
        skipped.removeAll(trials);
        OffsetDateTime triedAt = row.getObject("tried_at", OffsetDateTime.class);
        return new Taken(
                new SignalId(UUID.fromString(row.getString("signal_id"))),
                by,
                row.getInt("failures"),
                triedAt == null ? null : triedAt.toInstant(),
                skipped,
                trials);
    }

    private static Set<LookupSource> those(List<LookupBreaker> held, Predicate<LookupBreaker> which) {
        return held.stream().filter(which).map(LookupBreaker::source).collect(Collectors.toUnmodifiableSet());
    }

    private static String[] names(Set<LookupSource> sources) {
        return sources.stream().map(LookupSource::name).toArray(String[]::new);
    }

    private static Set<LookupSource> sources(ResultSet row) throws SQLException {
        Array names = row.getArray("waits_for");
        return names == null
                ? Set.of()
                : Arrays.stream((String[]) names.getArray())
                        .map(LookupSource::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
