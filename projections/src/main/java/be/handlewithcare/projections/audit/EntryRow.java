package be.handlewithcare.projections.audit;

import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.projections.rows.Row;

/** An entry on its way into the table. */
record EntryRow(TimeOrderedIds ids) {
    private static final String INSERT = """
            insert into audit.entry (entry_id, at, actor, role, organisation, action, object, signal_id, outcome)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    Row of(AuditEntry entry) {
        var id = ids.next();
        var signal = entry.signal();
        return Row.of(
                INSERT,
                new Row.Key("audit.entry", id),
                id,
                entry.at(),
                entry.by().name(),
                entry.by().role().name(),
                entry.by().organisation(),
                entry.action().name(),
                entry.object(),
                signal == null ? null : signal.value(),
                entry.outcome());
    }
}
