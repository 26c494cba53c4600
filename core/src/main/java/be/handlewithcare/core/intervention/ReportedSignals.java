package be.handlewithcare.core.intervention;

import be.handlewithcare.core.child.SealedChild;
import be.handlewithcare.core.ids.SignalId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The children of one report, by their signals. They go along with the command, because no event holds an identity that is not
 * sealed, and a repeated report seals nothing.
 *
 * @param signals the signal of each child of the report, in its order; a child that is named twice has one signal
 * @param sealing seals each child once; asked only if the report is new, at most once
 */
public record ReportedSignals(List<SignalId> signals, Supplier<Map<SignalId, SealedChild>> sealing) {
    public ReportedSignals {
        signals = List.copyOf(signals);
    }

    /** Seals the children. */
    public Map<SignalId, SealedChild> sealed() {
        return sealing.get();
    }
}
