package be.handlewithcare.schoollookup.register;

import be.handlewithcare.core.child.MatchingName;
import be.handlewithcare.core.child.NearName;
import be.handlewithcare.core.school.InstitutionNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;

/**
 * All enrolments of a register as numbers, found by child and by pupil; about 90 bytes each. Immutable, for any number
 * of threads.
 */
final class EnrolmentTable {
    private final SecretKeySpec key;
    private final EnrolmentColumns rows;
    private final RowChains byChild;
    private final RowChains byPupil;
    private final RowChains byNear;
    private final RowChains byAlsoNear;
    private final int pupils;

    private EnrolmentTable(SecretKeySpec key, EnrolmentColumns rows) {
        this.key = key;
        this.rows = rows;
        this.byChild = RowChains.over(rows.size(), rows::childLow);
        this.byPupil = RowChains.over(rows.size(), rows::pupil);
        this.byNear = RowChains.over(rows.size(), rows::near);
        this.byAlsoNear = RowChains.over(rows.size(), rows::alsoNear);
        this.pupils = (int) IntStream.range(0, rows.size())
                .filter(row -> byPupil.startingWith(rows.pupil(row))
                        .filter(other -> rows.pupil(other) == rows.pupil(row))
                        .noneMatch(other -> other < row))
                .count();
    }

    /** The pupils of this name and birth date, each by its fingerprint, who are enrolled under them on that day. */
    List<Long> pupilsOf(MatchingName name, LocalDate born, LocalDate on) {
        Fingerprints.Child child = Fingerprints.under(key).of(name, born);
        return byChild.startingWith(child.low())
                .filter(row -> rows.childLow(row) == child.low() && rows.childHigh(row) == child.high())
                .filter(row -> rows.isCurrent(row, on))
                .mapToLong(rows::pupil)
                .distinct()
                .boxed()
                .toList();
    }

    /** The pupils of this birth date and nearly this name who are enrolled on that day. */
    List<Long> pupilsNear(Set<NearName> names, LocalDate born, LocalDate on) {
        Fingerprints fingerprints = Fingerprints.under(key);
        List<Long> pupils = pupilsNear(names.stream(), born, on, fingerprints);
        return pupils.isEmpty()
                ? pupilsNear(names.stream().flatMap(name -> name.oneLetterOff().stream()), born, on, fingerprints)
                : pupils;
    }

    private List<Long> pupilsNear(Stream<NearName> names, LocalDate born, LocalDate on, Fingerprints fingerprints) {
        return names.map(name -> fingerprints.of(name, born))
                .flatMap(print -> Stream.concat(
                        byNear.startingWith(print)
                                .filter(row -> rows.near(row) == print)
                                .boxed(),
                        byAlsoNear
                                .startingWith(print)
                                .filter(row -> rows.alsoNear(row) == print)
                                .boxed()))
                .filter(row -> rows.isCurrent(row, on))
                .map(rows::pupil)
                .distinct()
                .toList();
    }

    /** The schools of these pupils on that day, under whatever spelling of the name. */
    List<InstitutionNumber> schoolsOf(List<Long> pupils, LocalDate on) {
        return pupils.stream()
                .flatMap(pupil -> byPupil.startingWith(pupil)
                        .filter(row -> rows.pupil(row) == pupil)
                        .filter(row -> rows.isCurrent(row, on))
                        .mapToObj(rows::school))
                .distinct()
                .toList();
    }

    int pupils() {
        return pupils;
    }

    int enrolments() {
        return rows.size();
    }

    /** Takes enrolments one after another. */
    static final class Builder {
        private final SecretKeySpec key = Fingerprints.newKey();
        private final Fingerprints fingerprints = Fingerprints.under(key);
        private final EnrolmentColumns rows = new EnrolmentColumns();

        void add(Enrolment line) {
            rows.add(
                    fingerprints.of(line.name(), line.born()),
                    fingerprints.of(line.near(), line.born()),
                    fingerprints.ofPupil(line.pupil()),
                    line);
        }

        EnrolmentTable build() {
            rows.trim();
            return new EnrolmentTable(key, rows);
        }
    }
}
