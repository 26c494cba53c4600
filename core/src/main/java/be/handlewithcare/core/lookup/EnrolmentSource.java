package be.handlewithcare.core.lookup;

import java.time.Duration;

/** A source of enrolments. Asking it changes nothing, so it may be asked again. */
public interface EnrolmentSource {
    /** Within this every source returns. */
    Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    LookupSource name();

    /**
     * Returns the answer for the one pupil with exactly this name, after normalisation, and this birth date. Returns within
     * {@link #LONGEST_ANSWER} and never throws: if the source is away, slow or unintelligible, the answer is a
     * {@link LookupAnswer.Pending} one.
     */
    LookupAnswer find(LookupQuestion question);
}
