package be.handlewithcare.magdasimulator.protocol;

import be.handlewithcare.magdasimulator.people.NationalNumber;
import be.handlewithcare.magdasimulator.people.PersonName;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code Inhoud} of an answer. */
public sealed interface Content {

    /** Found persons. */
    record Persons(String source, List<Person> persons) implements Content {
        public Persons {
            persons = List.copyOf(persons);
        }

        @Override
        public String toString() {
            return "Persons[" + persons.size() + "]";
        }
    }

    /** One of them. */
    record Person(NationalNumber number, PersonName name, LocalDate born) {
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    /**
     * The enrolments of one pupil.
     *
     * @param years in compulsory education
     * @param others in other kinds of education
     */
    record Enrolments(List<SchoolYear> years, List<OtherEnrolment> others) implements Content {
        public Enrolments {
            years = List.copyOf(years);
            others = List.copyOf(others);
        }

        /** Makes enrolments in compulsory education only. */
        public Enrolments(List<SchoolYear> years) {
            this(years, List.of());
        }

        @Override
        public String toString() {
            return "Enrolments[" + years.size() + "]";
        }
    }

    /**
     * An enrolment in higher or adult education.
     *
     * @param source {@code HO} or {@code VWO}
     * @param kind the name of its element
     */
    record OtherEnrolment(String source, String kind, String institution, LocalDate enrolledOn) {}

    /**
     * An enrolment in one school year.
     *
     * @param institution as the register writes it
     * @param enrolledOn the day on which the school took the pupil in
     * @param firstLesson the first day at school
     * @param begin first day of the period
     * @param end last day of the period
     * @param level 1 nursery, 2 primary, 3 secondary
     * @param leaving why the pupil left or will leave on the last day, if that is known
     */
    record SchoolYear(
            String institution,
            String site,
            LocalDate enrolledOn,
            LocalDate firstLesson,
            LocalDate begin,
            LocalDate end,
            int level,
            @Nullable String leaving) {

        /** The same at another institution. */
        public SchoolYear at(String other) {
            return new SchoolYear(other, site, enrolledOn, firstLesson, begin, end, level, leaving);
        }

        /** Returns the same enrolment so many years earlier, with its normal end. */
        public SchoolYear yearsEarlier(int years) {
            return new SchoolYear(
                    institution,
                    site,
                    enrolledOn.minusYears(years),
                    firstLesson.minusYears(years),
                    begin.minusYears(years),
                    end.minusYears(years),
                    level,
                    "Normaal einde schooljaar of module");
        }

        /** The same, with this as the first day at school. */
        public SchoolYear startingOn(LocalDate day) {
            return new SchoolYear(institution, site, enrolledOn, day, begin, end, level, leaving);
        }

        /** The same, left on this day. */
        public SchoolYear leftOn(LocalDate day) {
            LocalDate first = begin.isAfter(day) ? day : begin;
            return new SchoolYear(
                    institution, site, enrolledOn, firstLesson, first, day, level, "Verandering van school");
        }
    }
}
