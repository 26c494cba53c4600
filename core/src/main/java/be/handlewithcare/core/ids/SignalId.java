package be.handlewithcare.core.ids;

import java.util.UUID;

/** A signal; derived from its intervention and the place of the child in the report. */
public record SignalId(UUID value) {
    /** Sorts before every other id; no signal has it. */
    public static final SignalId BEFORE_ALL = new SignalId(new UUID(0, 0));

    /**
     * The id of the signal for one child of an intervention.
     *
     * @param child index in the report, from 0
     */
    public static SignalId derive(KeyedHash hash, InterventionId intervention, int child) {
        return new SignalId(hash.uuidOf("signal", intervention.toString(), Integer.toString(child)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
