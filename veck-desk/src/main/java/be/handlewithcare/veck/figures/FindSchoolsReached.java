package be.handlewithcare.veck.figures;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.projections.directory.DirectoryEntry;
import be.handlewithcare.projections.directory.SchoolDirectory;
import be.handlewithcare.projections.monitoring.SchoolHit;
import be.handlewithcare.veck.figures.SchoolsReached.Municipality;
import be.handlewithcare.veck.figures.SchoolsReached.Untrained;
import be.handlewithcare.veck.monitoring.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the schools that were hit beside those that take part, within the municipalities asked for. */
public record FindSchoolsReached(SchoolRegister register, SchoolDirectory directory, ZoneDirectory zones) {
    private static final String NOWHERE = "";

    /**
     * The schools in that region.
     *
     * @param day on which a school must take part to be one of those that do
     */
    public SchoolsReached find(List<SchoolHit> hits, Region region, LocalDate day) {
        Map<InstitutionNumber, Listed> listed = listed();
        Set<InstitutionNumber> takingPart = takingPart(day);
        Map<String, long[]> counts = new TreeMap<>();
        Set<InstitutionNumber> hitTakingPart = new HashSet<>();
        List<Untrained> untrained = new ArrayList<>();
        for (SchoolHit hit : hits) {
            Listed school = listed.getOrDefault(hit.school(), Listed.NOT);
            if (takingPart.contains(hit.school())) {
                hitTakingPart.add(hit.school());
                counts.computeIfAbsent(school.municipality(), _ -> new long[3])[1]++;
            } else {
                untrained.add(school.untrained(hit));
                counts.computeIfAbsent(school.municipality(), _ -> new long[3])[2]++;
            }
        }
        Set<String> municipalities = municipalities(region);
        takingPart.forEach(school -> {
            String municipality = listed.getOrDefault(school, Listed.NOT).municipality();
            boolean isAskedFor = region.equals(Region.EVERYWHERE)
                    || municipalities.contains(municipality)
                    || hitTakingPart.contains(school);
            if (isAskedFor) {
                counts.computeIfAbsent(municipality, _ -> new long[3])[0]++;
            }
        });
        return new SchoolsReached(hits.stream().filter(hit -> hit.placed() > 0).count(), lines(counts), untrained);
    }

    private static List<Municipality> lines(Map<String, long[]> counts) {
        return counts.entrySet().stream()
                .map(line -> new Municipality(
                        line.getKey().equals(NOWHERE) ? null : line.getKey(),
                        line.getValue()[0],
                        line.getValue()[1],
                        line.getValue()[2]))
                .toList();
    }

    private Set<InstitutionNumber> takingPart(LocalDate day) {
        return register.schools().stream()
                .filter(school ->
                        !school.joinedOn().isAfter(day) && (school.leftOn() == null || day.isBefore(school.leftOn())))
                .map(SchoolView::school)
                .collect(Collectors.toSet());
    }

    private Set<String> municipalities(Region region) {
        return zones.zones().stream()
                .filter(region::contains)
                .map(PoliceZone::municipalities)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** What schools take part says more of today than the official list does. */
    private Map<InstitutionNumber, Listed> listed() {
        Map<InstitutionNumber, Listed> listed = new HashMap<>();
        Stream.concat(
                        directory.schools().stream().map(Listed::of),
                        register.schools().stream().map(Listed::of))
                .forEach(school -> listed.put(school.number(), school));
        return listed;
    }

    /** A school as the lists know it. */
    private record Listed(InstitutionNumber number, String name, String municipality) {
        private static final Listed NOT = new Listed(new InstitutionNumber("0"), NOWHERE, NOWHERE);

        private static Listed of(DirectoryEntry entry) {
            return new Listed(
                    entry.school(), entry.details().name(), entry.details().municipality());
        }

        private static Listed of(SchoolView school) {
            return new Listed(
                    school.school(), school.details().name(), school.details().municipality());
        }

        private Untrained untrained(SchoolHit hit) {
            return new Untrained(
                    hit.school().value(),
                    name.isEmpty() ? null : name,
                    municipality.isEmpty() ? null : municipality,
                    hit.signals());
        }
    }
}
