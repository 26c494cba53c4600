package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralPupils;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralSchools;
import be.handlewithcare.core.school.InstitutionNumber;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Adds up what is heard of the people with exactly the child's name and birth date. Where there are two, either may be the
 * child, also if only one of them is enrolled: not every school is known to MAGDA.
 */
final class Pupils {
    private final NavigableSet<InstitutionNumber> schools = new TreeSet<>();
    private int people;
    private int enrolled;
    private boolean several;
    private boolean doubtful;

    /** One more of that name and birth date. */
    void addPerson() {
        people++;
    }

    void add(Enrolments enrolments) {
        enrolments.all().forEach(schools::add);
        boolean atSchool = !enrolments.current().isEmpty();
        enrolled += atSchool ? 1 : 0;
        doubtful |= !enrolments.whole() || (!atSchool && !enrolments.doubtful().isEmpty());
    }

    /** So many more who may be of that name and birth date: what is told of them cannot be read. */
    void addUnclear(int count) {
        people += count;
        doubtful |= count > 0;
    }

    /** The source knows several people where it should know one. */
    void addSeveral() {
        several = true;
    }

    /** Of one of them it cannot be told. */
    void addDoubt() {
        doubtful = true;
    }

    boolean isNobody() {
        return enrolled == 0 && !several && !doubtful;
    }

    /**
     * Found only if nothing is left to guess: one person, one school. Where a school is unknown the others are named as
     * those of somebody not found, not as several schools: two that have become one would be found.
     */
    LookupAnswer answer() {
        List<InstitutionNumber> known = List.copyOf(schools);
        if (several || people > 1) {
            return new SeveralPupils(known);
        }
        if (doubtful || enrolled == 0) {
            return new NotFound(known);
        }
        return known.size() == 1 ? new Found(known.getFirst()) : new SeveralSchools(known);
    }
}
