package be.handlewithcare.schoollookup.magda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an enrolment stands on a day. It is current if the day lies in its period, nobody was unenrolled before, and the
 * first lesson has been given. What may be missing in an answer:
 *
 * <ul>
 *   <li>the first lesson: the period alone decides;
 *   <li>the end of the period: it is open;
 *   <li>the beginning of the period, the whole period, or all about compulsory education: doubtful, since the pupil may
 *       have been registered for a later year;
 *   <li>the date of the unenrolment, which MAGDA's definitions do not even have: with reason {@code X} the period decides,
 *       for it is the normal end of a school year and is reported while the year is still running; with another reason and
 *       a period that runs on it is doubtful.
 * </ul>
 *
 * A date that is none makes it doubtful too.
 */
enum Standing {
    CURRENT,
    OVER,
    TO_COME,
    DOUBTFUL;

    private static final String END_OF_SCHOOL_YEAR = "X";

    static Standing of(XmlElement enrolment, LocalDate on) {
        try {
            return read(enrolment, on);
        } catch (DateTimeException noDate) {
            // Asked again, the source would say the same; a person can find out.
            return DOUBTFUL;
        }
    }

    /** Whether the person may be at the school on that day. */
    boolean mayBeCurrent() {
        return this == CURRENT || this == DOUBTFUL;
    }

    private static Standing read(XmlElement enrolment, LocalDate on) {
        Optional<XmlElement> school = enrolment.at("LeerplichtOnderwijs");
        if (school.isEmpty()) {
            return DOUBTFUL;
        }
        if (date(school.get(), "DatumEersteLes").filter(on::isBefore).isPresent()) {
            return TO_COME;
        }
        Optional<XmlElement> group = school.get().at("InschrijvingAdministratieveGroep");
        Standing byPeriod = group.isEmpty() ? DOUBTFUL : byPeriod(group.get(), on);
        Optional<XmlElement> leaving = group.flatMap(found -> found.at("Uitschrijving"))
                .or(() -> school.get().at("Uitschrijving"));
        return leaving.isEmpty() ? byPeriod : afterLeaving(byPeriod, leaving.get(), on);
    }

    private static Standing byPeriod(XmlElement group, LocalDate on) {
        Optional<LocalDate> begin = date(group, "Periode", "Begin");
        Optional<LocalDate> end = date(group, "Periode", "Einde");
        if (end.filter(on::isAfter).isPresent()) {
            return OVER;
        }
        if (begin.isEmpty()) {
            return DOUBTFUL;
        }
        return on.isBefore(begin.get()) ? TO_COME : CURRENT;
    }

    private static Standing afterLeaving(Standing byPeriod, XmlElement leaving, LocalDate on) {
        if (byPeriod != CURRENT) {
            return byPeriod;
        }
        Optional<LocalDate> left = date(leaving, "Datum");
        if (left.isPresent()) {
            return left.get().isBefore(on) ? OVER : CURRENT;
        }
        boolean normal = leaving.textAt("Aanleiding", "Code").equals(Optional.of(END_OF_SCHOOL_YEAR));
        return normal ? CURRENT : DOUBTFUL;
    }

    private static Optional<LocalDate> date(XmlElement element, String... way) {
        return element.textAt(way).map(LocalDate::parse);
    }
}
