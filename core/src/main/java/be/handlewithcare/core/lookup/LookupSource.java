package be.handlewithcare.core.lookup;

/** Who can be asked where a child goes to school. */
public enum LookupSource {
    /** The enrolment register, a file. */
    REGISTER,
    /** The Flemish government's data exchange. */
    MAGDA
}
