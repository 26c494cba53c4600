package be.handlewithcare.magdasimulator.protocol;

import be.handlewithcare.magdasimulator.people.PersonName;
import java.time.LocalDate;

/** A well-formed question. */
public sealed interface Question {

    /** What it says of itself. */
    Header header();

    /**
     * Who has this name and birth date?
     *
     * @param source {@code RR} or {@code KSZ}
     */
    record WhoIs(Header header, PersonName name, LocalDate born, String source) implements Question {
        @Override
        public String toString() {
            return "WhoIs[…]";
        }
    }

    /**
     * Where was the pupil with this number enrolled? Neither number nor period are checked yet: they are a matter for an
     * exception, not for the envelope.
     */
    record WhereEnrolled(Header header, String number, LocalDate begin, LocalDate end) implements Question {
        @Override
        public String toString() {
            return "WhereEnrolled[…]";
        }
    }
}
