package be.handlewithcare.projections.audit;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.projections.rows.TimeColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the trail from its table. */
final class JdbcAuditReader implements AuditReader {
    private static final int LONGEST_PAGE = 1_000;
    private static final String ENTRIES = """
            select entry_id, at, actor, role, organisation, action, object, signal_id, outcome
            from audit.entry where true""";

    private static final Order OLDEST_FIRST = new Order(" and entry_id > :after", " order by entry_id limit :oneMore");
    private static final Order NEWEST_FIRST =
            new Order(" and entry_id < :after", " order by entry_id desc limit :oneMore");

    private final JdbcClient jdbc;

    JdbcAuditReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public AuditPage read(AuditQuery query) {
        return read(query, OLDEST_FIRST);
    }

    @Override
    public AuditPage readNewestFirst(AuditQuery query) {
        return read(query, NEWEST_FIRST);
    }

    private AuditPage read(AuditQuery query, Order order) {
        if (query.limit() < 1 || query.limit() > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " entries, not " + query.limit());
        }
        SignalId signal = query.signal();
        AuditAction action = query.action();
        UUID object = query.object();
        List<Line> found = jdbc.sql(ENTRIES
                        + (signal == null ? "" : " and signal_id = :signal")
                        + (query.actor() == null ? "" : " and actor = :actor")
                        + (action == null ? "" : " and action = :action")
                        + (object == null ? "" : " and (signal_id = :object or object = :objectText)")
                        + (query.from() == null ? "" : " and at >= :from")
                        + (query.to() == null ? "" : " and at < :to")
                        + (query.after() == null ? "" : order.further())
                        + order.words())
                .param("signal", signal == null ? null : signal.value())
                .param("actor", query.actor())
                .param("action", action == null ? null : action.name())
                .param("object", object)
                .param("objectText", object == null ? null : object.toString())
                .param("from", TimeColumn.ofNullable(query.from()))
                .param("to", TimeColumn.ofNullable(query.to()))
                .param("after", query.after())
                .param("oneMore", query.limit() + 1)
                .query(JdbcAuditReader::line)
                .list();
        return found.size() <= query.limit()
                ? pageOf(found, null)
                : pageOf(
                        found.subList(0, query.limit()),
                        found.get(query.limit() - 1).id());
    }

    private static AuditPage pageOf(List<Line> lines, @Nullable UUID next) {
        return new AuditPage(lines.stream().map(Line::entry).toList(), next);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        UUID signal = row.getObject("signal_id", UUID.class);
        AuditEntry entry = new AuditEntry(
                TimeColumn.read(row, "at"),
                new Actor(
                        row.getString("actor"),
                        Actor.Role.valueOf(row.getString("role")),
                        row.getString("organisation")),
                AuditAction.valueOf(row.getString("action")),
                row.getString("object"),
                signal == null ? null : new SignalId(signal),
                row.getString("outcome"));
        return new Line(row.getObject("entry_id", UUID.class), entry);
    }

    /** Which way the trail is read. */
    private record Order(String further, String words) {}

    private record Line(UUID id, AuditEntry entry) {}
}
