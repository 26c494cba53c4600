package be.handlewithcare.core.lookup;

import java.time.Duration;

/** A source of enrolments. Asking it changes nothing, so it may be asked again. */
public interface EnrolmentSource {
    /** Within this every source returns. */
    Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    LookupSource name();

    /**
     * The answer for the one pupil with exactly this name, after normalisation, and this birth date. Returns within
     * {@link #LONGEST_ANSWER}; a source that is away, slow or not to be understood gives a {@link LookupAnswer.Pending} answer, and throws
     * nothing.
     */
    LookupAnswer find(LookupQuestion question);
}
