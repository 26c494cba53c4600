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

    private final JdbcClient jdbc;

    JdbcAuditReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public AuditPage read(AuditQuery query) {
        if (query.limit() < 1 || query.limit() > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " entries, not " + query.limit());
        }
        SignalId signal = query.signal();
        List<Line> found = jdbc.sql(ENTRIES
                        + (signal == null ? "" : " and signal_id = :signal")
                        + (query.from() == null ? "" : " and at >= :from")
                        + (query.to() == null ? "" : " and at < :to")
                        + (query.after() == null ? "" : " and entry_id > :after")
                        + " order by entry_id limit :oneMore")
                .param("signal", signal == null ? null : signal.value())
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

    private record Line(UUID id, AuditEntry entry) {}
}
