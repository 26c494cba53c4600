package be.handlewithcare.core.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the documents say of taking part: from a day, until a day, and under which number a school goes on. */
final class OracleSchools {
    private final Map<Integer, School> schools = new HashMap<>();

    private static final class School {
        LocalDate joinedOn = LocalDate.MAX;

        @Nullable
        LocalDate leftOn;

        @Nullable
        Integer into;

        boolean ended;

        /** Which list gave its name; 0 for the one it registers with. */
        int listing;
    }

    Outcome register(int number, LocalDate joinedOn, @Nullable LocalDate leftOn) {
        if (leftOn != null && leftOn.isBefore(joinedOn)) {
            return Outcome.refused("left-before-joined");
        }
        School school = schools.computeIfAbsent(number, _ -> new School());
        boolean sameName = school.listing == 0;
        school.listing = 0;
        if (school.ended && joinedOn.equals(school.joinedOn)) {
            return sameName ? Outcome.NOTHING : Outcome.DONE;
        }
        boolean same = sameName && joinedOn.equals(school.joinedOn) && Objects.equals(leftOn, school.leftOn);
        school.joinedOn = joinedOn;
        school.leftOn = leftOn;
        school.into = null;
        school.ended = false;
        return same ? Outcome.NOTHING : Outcome.DONE;
    }

    /** A list gives another name and changes nothing of taking part. */
    Outcome follow(int number, int listing) {
        School school = schools.get(number);
        if (school == null) {
            return Outcome.refused("not-found");
        }
        boolean same = school.listing == listing;
        school.listing = listing;
        return same ? Outcome.NOTHING : Outcome.DONE;
    }

    Outcome end(int number, @Nullable Integer into, LocalDate on) {
        School school = schools.get(number);
        if (school == null) {
            return Outcome.refused("not-found");
        }
        if (into != null && into == number) {
            return Outcome.refused("merged-into-itself");
        }
        if (on.isBefore(school.joinedOn)) {
            return Outcome.refused("left-before-joined");
        }
        boolean same = school.ended && on.equals(school.leftOn) && Objects.equals(into, school.into);
        school.leftOn = on;
        school.into = into;
        school.ended = true;
        return same ? Outcome.NOTHING : Outcome.DONE;
    }

    boolean takesPart(int number, LocalDate day) {
        School school = schools.get(number);
        return school != null
                && !day.isBefore(school.joinedOn)
                && (school.leftOn == null || day.isBefore(school.leftOn));
    }

    /** The number under which a school goes on; a circle ends where it closes. */
    int currentOf(int number, LocalDate day) {
        Set<Integer> seen = new HashSet<>();
        int current = number;
        while (seen.add(current)) {
            School school = schools.get(current);
            if (school == null || school.into == null || school.leftOn == null || day.isBefore(school.leftOn)) {
                return current;
            }
            current = school.into;
        }
        return current;
    }
}
