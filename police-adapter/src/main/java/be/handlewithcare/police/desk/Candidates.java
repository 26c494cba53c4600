package be.handlewithcare.police.desk;

import be.handlewithcare.projections.desk.SchoolChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The schools that an officer may choose from: a few side by side, or many by municipality. */
record Candidates(List<SchoolChoice> schools) {
    private static final int FEW = 8;

    /** Whether there is nothing to choose but this school or none. */
    public boolean isOne() {
        return schools.size() == 1;
    }

    /** Whether all of them can be seen at once. */
    public boolean areFew() {
        return schools.size() <= FEW;
    }

    /** Those of pupils with nearly the child's name, where all others may be chosen too. */
    public List<SchoolChoice> near() {
        boolean onlyNamed = schools.stream().allMatch(SchoolChoice::named);
        return onlyNamed
                ? List.of()
                : schools.stream().filter(SchoolChoice::named).toList();
    }

    /** All but the near ones by municipality, in their order. */
    public Map<String, List<SchoolChoice>> byMunicipality() {
        List<SchoolChoice> near = near();
        return schools.stream()
                .filter(school -> !near.contains(school))
                .collect(Collectors.groupingBy(SchoolChoice::municipality, LinkedHashMap::new, Collectors.toList()));
    }
}
