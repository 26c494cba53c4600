package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.school.InstitutionNumber;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The schools of one person on one day.
 *
 * @param current where the person certainly is enrolled on it; one school may have reported several enrolments
 * @param doubtful where it cannot be told; for a person to look at
 */
record Enrolments(NavigableSet<InstitutionNumber> current, NavigableSet<InstitutionNumber> doubtful) {
    private static final Pattern INSTITUTION = Pattern.compile("[0-9]{1,6}");

    /** Each of an {@code Inschrijvingen} list that is of compulsory education. */
    static Enrolments read(XmlElement list, LocalDate on) throws NoAnswer {
        Enrolments enrolments = new Enrolments(new TreeSet<>(), new TreeSet<>());
        for (XmlElement entry : list.children(Service.ENROLMENTS.entry()).toList()) {
            if (entry.textAt("Bron").equals(Optional.of(EnrolmentHistory.COMPULSORY_EDUCATION))) {
                enrolments.add(school(entry), Standing.of(entry, on));
            }
        }
        enrolments.doubtful.removeAll(enrolments.current);
        return enrolments;
    }

    Stream<InstitutionNumber> all() {
        return Stream.concat(current.stream(), doubtful.stream());
    }

    private void add(InstitutionNumber school, Standing standing) {
        switch (standing) {
            case CURRENT -> current.add(school);
            case DOUBTFUL -> doubtful.add(school);
            case OVER, TO_COME -> {}
        }
    }

    private static InstitutionNumber school(XmlElement entry) throws NoAnswer {
        return entry.textAt("Instelling", "Instellingsnummer")
                .filter(number -> INSTITUTION.matcher(number).matches())
                .map(InstitutionNumber::new)
                .orElseThrow(NoAnswer::unreadable);
    }
}
