package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.lookup.LookupAnswer.Pending;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of one question. */
sealed interface Heard<T> {

    /** Data. */
    record Told<T>(T data) implements Heard<T> {}

    /** There is nothing of the kind. */
    record Nothing<T>() implements Heard<T> {}

    /**
     * The number is an old one.
     *
     * @param by the new ones that are named; of use only if there is just one
     */
    record Replaced<T>(List<NationalNumber> by) implements Heard<T> {}

    /**
     * The source knows several and gave one.
     *
     * @param given if it did
     */
    record OneOfSeveral<T>(@Nullable T given) implements Heard<T> {}

    /** No machine will get further. */
    record ForAPerson<T>() implements Heard<T> {}

    /** Data, with possibly more left out: none of the persons in it is certain to be the only one. */
    record Incomplete<T>(T data) implements Heard<T> {}

    /** No answer yet. */
    record NotYet<T>(Pending why) implements Heard<T> {}
}
