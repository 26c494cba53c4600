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
 * @param whole whether each entry told of which school it is
 */
record Enrolments(NavigableSet<InstitutionNumber> current, NavigableSet<InstitutionNumber> doubtful, boolean whole) {
    private static final Pattern INSTITUTION = Pattern.compile("[0-9]{1,6}");

    /**
     * Each of an {@code Inschrijvingen} list that is of compulsory education. An entry that cannot be read is a doubt and
     * not an outage: it would be the same each time, and the child would wait for ever.
     */
    static Enrolments read(XmlElement list, LocalDate on) {
        NavigableSet<InstitutionNumber> current = new TreeSet<>();
        NavigableSet<InstitutionNumber> doubtful = new TreeSet<>();
        boolean whole = true;
        for (XmlElement entry : list.children(Service.ENROLMENTS.entry())
                .filter(Enrolments::maybeCompulsory)
                .toList()) {
            Standing standing = Standing.of(entry, on);
            Optional<InstitutionNumber> school = school(entry);
            switch (standing) {
                case CURRENT -> school.ifPresent(current::add);
                case DOUBTFUL -> school.ifPresent(doubtful::add);
                case OVER, TO_COME -> {}
            }
            whole = whole && (school.isPresent() || !standing.mayBeCurrent());
        }
        doubtful.removeAll(current);
        return new Enrolments(current, doubtful, whole);
    }

    Stream<InstitutionNumber> all() {
        return Stream.concat(current.stream(), doubtful.stream());
    }

    /** Nothing else was asked for, so an entry that does not say what it is of may well be. */
    private static boolean maybeCompulsory(XmlElement entry) {
        return entry.textAt("Bron")
                .map(EnrolmentHistory.COMPULSORY_EDUCATION::equals)
                .orElse(true);
    }

    private static Optional<InstitutionNumber> school(XmlElement entry) {
        return entry.textAt("Instelling", "Instellingsnummer")
                .filter(number -> INSTITUTION.matcher(number).matches())
                .map(InstitutionNumber::new);
    }
}
