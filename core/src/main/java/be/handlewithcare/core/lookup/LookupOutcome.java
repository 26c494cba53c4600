package be.handlewithcare.core.lookup;

/** What a source of enrolments told, without the schools. */
public enum LookupOutcome {
    FOUND,
    NOT_FOUND,
    SEVERAL_SCHOOLS,
    SEVERAL_PUPILS,
    /** Nobody was asked, since the source may not be. */
    NOT_ASKED
}
