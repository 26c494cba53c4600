package be.handlewithcare.core.testkit;

import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A trail in memory, which can be told that it cannot be written. */
public final class RecordingTrail implements AuditTrail {
    private final List<AuditEntry> entries = new CopyOnWriteArrayList<>();
    private volatile boolean full;

    @Override
    public void record(AuditEntry entry) {
        if (full) {
            throw new IllegalStateException("the trail cannot be written");
        }
        entries.add(entry);
    }

    /** From now on nothing can be written. */
    public void isFull() {
        full = true;
    }

    /** What was written, in order, also by commits that were undone later. */
    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }
}
