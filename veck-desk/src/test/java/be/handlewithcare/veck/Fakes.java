package be.handlewithcare.veck;

import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.projections.audit.AuditPage;
import be.handlewithcare.projections.audit.AuditQuery;
import be.handlewithcare.projections.audit.AuditReader;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.projections.monitoring.Volumes;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands behind the desk, in memory; remembers what it was asked. */
final class Fakes implements Volumes, AuditTrail, AuditReader, ManageSchools, SchoolRegister {
    final List<String> asked = new ArrayList<>();
    final List<AuditEntry> recorded = new ArrayList<>();
    final Map<InstitutionNumber, SchoolView> schools = new LinkedHashMap<>();
    final List<Actor> registeredBy = new ArrayList<>();
    List<VolumeRow> rows = List.of();
    AuditPage page = new AuditPage(List.of(), null);

    @Nullable
    AuditQuery query;

    boolean trailIsDown;

    void forget() {
        asked.clear();
        recorded.clear();
        schools.clear();
        registeredBy.clear();
        rows = List.of();
        page = new AuditPage(List.of(), null);
        query = null;
        trailIsDown = false;
    }

    @Override
    public List<VolumeRow> rows(YearMonth first, YearMonth last, Set<Cut> cuts) {
        asked.add(first + " " + last + " " + cuts);
        return rows;
    }

    @Override
    public void record(AuditEntry entry) {
        if (trailIsDown) {
            throw new IllegalStateException("the trail is down");
        }
        recorded.add(entry);
    }

    @Override
    public AuditPage read(AuditQuery wanted) {
        query = wanted;
        return page;
    }

    @Override
    public void register(
            InstitutionNumber school, SchoolDetails details, LocalDate joinedOn, @Nullable LocalDate leftOn, Actor by) {
        if (leftOn != null && leftOn.isBefore(joinedOn)) {
            throw new Rejected(Rule.LEFT_BEFORE_JOINED);
        }
        registeredBy.add(by);
        schools.put(school, new SchoolView(school, details, joinedOn, leftOn));
    }

    @Override
    public List<SchoolView> schools() {
        return List.copyOf(schools.values());
    }

    @Override
    public Optional<SchoolView> school(InstitutionNumber school) {
        return Optional.ofNullable(schools.get(school));
    }

    static UUID id(int number) {
        return new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }
}
