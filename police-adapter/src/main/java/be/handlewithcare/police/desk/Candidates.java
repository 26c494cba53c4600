package be.handlewithcare.police.desk;

import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.projections.desk.SchoolChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The schools that an officer may choose from: those that a source of enrolments named one below the other, and all
 * others likewise if they are few, or else in lists by municipality. One is chosen, unless the child goes to several.
 *
 * @param reason why a person has to choose
 */
record Candidates(AttentionReason reason, List<SchoolChoice> schools) {
    private static final int FEW = 8;

    /** Whether there is nothing to choose but this school or none. */
    public boolean isOne() {
        return schools.size() == 1;
    }

    /** Whether two may be chosen. */
    public boolean mayBeTwo() {
        return reason.mostSchools() > 1;
    }

    /** Those that the source named, first of all to be looked at. */
    public List<SchoolChoice> named() {
        return schools.stream().filter(SchoolChoice::named).toList();
    }

    /** Those that it did not name. */
    public List<SchoolChoice> others() {
        return schools.stream().filter(school -> !school.named()).toList();
    }

    /** Whether all can be seen at once. */
    public boolean areFew() {
        return schools.size() <= FEW;
    }

    /** The others by municipality, in their order. */
    public Map<String, List<SchoolChoice>> byMunicipality() {
        return others().stream()
                .collect(Collectors.groupingBy(SchoolChoice::municipality, LinkedHashMap::new, Collectors.toList()));
    }

    /** Key of the words that help to choose. */
    public String hint() {
        if (isOne()) {
            return "police.place.hint.ONE";
        }
        if (named().isEmpty()) {
            return mayBeTwo() ? "police.place.hint.ANY" : "police.place.hint.LOOKUP_UNAVAILABLE";
        }
        return "police.place.hint." + reason;
    }
}
