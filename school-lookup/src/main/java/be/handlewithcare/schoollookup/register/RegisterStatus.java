package be.handlewithcare.schoollookup.register;

/** Tells how the enrolment register is, for health. */
public interface RegisterStatus {

    /** How it was at the last look. */
    RegisterState state();
}
