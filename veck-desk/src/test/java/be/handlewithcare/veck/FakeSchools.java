package be.handlewithcare.veck;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.core.school.OfficialDetails;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.desk.SchoolView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Schools in memory, with the rules that only a school can check. */
final class FakeSchools implements ManageSchools, SchoolRegister {
    final Map<InstitutionNumber, SchoolView> schools = new LinkedHashMap<>();
    final List<Actor> askedBy = new ArrayList<>();

    void forget() {
        schools.clear();
        askedBy.clear();
    }

    @Override
    public void register(
            InstitutionNumber school, SchoolDetails details, LocalDate joinedOn, @Nullable LocalDate leftOn, Actor by) {
        if (leftOn != null && leftOn.isBefore(joinedOn)) {
            throw new Rejected(Rule.LEFT_BEFORE_JOINED);
        }
        List<LocalDate> daysOff = school(school).map(SchoolView::daysOff).orElseGet(List::of);
        keep(new SchoolView(school, details, joinedOn, leftOn, false, null, daysOff), by);
    }

    @Override
    public void update(InstitutionNumber school, OfficialDetails details, Actor by) {
        SchoolView known = school(school).orElseThrow(() -> new Rejected(Rule.NOT_FOUND));
        keep(
                new SchoolView(
                        school,
                        details.over(known.details()),
                        known.joinedOn(),
                        known.leftOn(),
                        known.closed(),
                        known.mergedInto(),
                        known.daysOff()),
                by);
    }

    @Override
    public void close(InstitutionNumber school, LocalDate on, Actor by) {
        SchoolView known = joined(school, on);
        keep(new SchoolView(school, known.details(), known.joinedOn(), on, true, null, known.daysOff()), by);
    }

    @Override
    public void merge(InstitutionNumber school, InstitutionNumber into, LocalDate on, Actor by) {
        SchoolView known = joined(school, on);
        if (into.equals(school)) {
            throw new Rejected(Rule.MERGED_INTO_ITSELF);
        }
        keep(new SchoolView(school, known.details(), known.joinedOn(), on, false, into, known.daysOff()), by);
    }

    @Override
    public void setDaysOff(InstitutionNumber school, Set<LocalDate> days, Actor by) {
        SchoolView known = schools.get(school);
        if (known == null) {
            throw new Rejected(Rule.NOT_FOUND);
        }
        keep(
                new SchoolView(
                        school,
                        known.details(),
                        known.joinedOn(),
                        known.leftOn(),
                        known.closed(),
                        known.mergedInto(),
                        days.stream().sorted().toList()),
                by);
    }

    private SchoolView joined(InstitutionNumber school, LocalDate on) {
        SchoolView known = school(school).orElseThrow(() -> new Rejected(Rule.NOT_FOUND));
        if (on.isBefore(known.joinedOn())) {
            throw new Rejected(Rule.LEFT_BEFORE_JOINED);
        }
        return known;
    }

    private void keep(SchoolView school, Actor by) {
        askedBy.add(by);
        schools.put(school.school(), school);
    }

    @Override
    public List<SchoolView> schools() {
        return List.copyOf(schools.values());
    }

    @Override
    public Optional<SchoolView> school(InstitutionNumber school) {
        return Optional.ofNullable(schools.get(school));
    }
}
