package be.handlewithcare.schoollookup.questions;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LoggedQuestions;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.QuestionLog.Answered;
import be.handlewithcare.core.lookup.QuestionLog.Asked;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the log of questions from its table. */
final class JdbcLoggedQuestions implements LoggedQuestions {
    private static final int LONGEST_PAGE = 1_000;
    private static final String QUESTIONS = """
            select reference, signal_id, source, service, version, asked_at, their_reference, code, duration_ms
            from lookup.question where true""";

    private static final Order OLDEST_FIRST = new Order(
            " and (asked_at, reference) > (:afterTime, :afterReference)",
            " order by asked_at, reference limit :oneMore");
    private static final Order NEWEST_FIRST = new Order(
            " and (asked_at, reference) < (:afterTime, :afterReference)",
            " order by asked_at desc, reference desc limit :oneMore");

    private final JdbcClient jdbc;

    JdbcLoggedQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Page read(Query query) {
        return read(query, OLDEST_FIRST);
    }

    @Override
    public Page readNewestFirst(Query query) {
        return read(query, NEWEST_FIRST);
    }

    private Page read(Query query, Order order) {
        if (query.limit() < 1 || query.limit() > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " entries, not " + query.limit());
        }
        SignalId signal = query.signal();
        Place after = query.after();
        List<Entry> found = jdbc.sql(QUESTIONS
                        + (signal == null ? "" : " and signal_id = :signal")
                        + (query.from() == null ? "" : " and asked_at >= :from")
                        + (query.to() == null ? "" : " and asked_at < :to")
                        + (after == null ? "" : order.further())
                        + order.words())
                .param("signal", signal == null ? null : signal.value())
                .param("from", TimeColumn.of(query.from()))
                .param("to", TimeColumn.of(query.to()))
                .param("afterTime", after == null ? null : TimeColumn.of(after.at()))
                .param("afterReference", after == null ? null : after.reference())
                .param("oneMore", query.limit() + 1)
                .query(JdbcLoggedQuestions::entry)
                .list();
        return found.size() <= query.limit() ? new Page(found, null) : full(found.subList(0, query.limit()));
    }

    private static Page full(List<Entry> entries) {
        Asked last = entries.getLast().asked();
        return new Page(entries, new Place(last.at(), last.reference()));
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        Asked asked = new Asked(
                row.getString("reference"),
                new SignalId(row.getObject("signal_id", UUID.class)),
                LookupSource.valueOf(row.getString("source")),
                row.getString("service"),
                row.getString("version"),
                TimeColumn.read(row, "asked_at"));
        return new Entry(asked, answered(row, asked.reference()));
    }

    private static @Nullable Answered answered(ResultSet row, String reference) throws SQLException {
        String code = row.getString("code");
        return code == null
                ? null
                : new Answered(
                        reference,
                        row.getString("their_reference"),
                        code,
                        Duration.ofMillis(row.getLong("duration_ms")));
    }

    /** Which way the log is read. */
    private record Order(String further, String words) {}
}
