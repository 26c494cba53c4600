package be.handlewithcare.schoollookup.register;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the enrolment register is. Holds counts, lines and codes, never content. */
public sealed interface RegisterState {

    /**
     * The file is in use.
     *
     * @param pupils how many different ones
     * @param enrolments lines
     * @param at when it was loaded
     */
    record Loaded(int pupils, int enrolments, Instant at) implements RegisterState {}

    /**
     * The file as it lies there is refused whole.
     *
     * @param line of the first fault, counted from 1; 0 if it is not in a line
     * @param lastGood still in use, if there was one
     */
    record Refused(long line, RegisterFault code, @Nullable Loaded lastGood) implements RegisterState {}

    /**
     * There is no file.
     *
     * @param lastGood still in use, if there was one
     */
    record Missing(@Nullable Loaded lastGood) implements RegisterState {}
}
