package be.handlewithcare.core.zone;

import be.handlewithcare.core.decision.Label;
import be.handlewithcare.core.decision.Rejected;

/** A zone's local station: a free label of 1 to 60 characters. */
public record PolicePost(String value) {
    private static final int LONGEST = 60;

    /** @throws Rejected if it is no {@linkplain Label#of label} of that length */
    public PolicePost {
        value = Label.of(value, LONGEST);
    }

    @Override
    public String toString() {
        return value;
    }
}
