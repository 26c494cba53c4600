package be.handlewithcare.core.lookup;

/** A source of enrolments. Asking it changes nothing, so it may be asked again. */
public interface EnrolmentSource {

    LookupSource name();

    /**
     * The answer for the one pupil with exactly this name, after normalisation, and this birth date. Returns within 20
     * seconds; a source that is away, slow or not to be understood is an {@link LookupAnswer.Unavailable}, not an
     * exception.
     */
    LookupAnswer find(LookupQuestion question);
}
