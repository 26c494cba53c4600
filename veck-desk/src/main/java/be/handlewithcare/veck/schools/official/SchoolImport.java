package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.directory.SchoolDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Follows a list: the schools that take part, or did, each in its own commit; then the directory in one. Where it is cut
 * off the same list completes it, as each step may be repeated.
 */
final class SchoolImport {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String OBJECT = "school-list";

    private final ManageSchools schools;
    private final SchoolRegister register;
    private final SchoolDirectory directory;
    private final AuditTrail trail;
    private final Clock clock;

    SchoolImport(
            ManageSchools schools, SchoolRegister register, SchoolDirectory directory, AuditTrail trail, Clock clock) {
        this.schools = schools;
        this.register = register;
        this.directory = directory;
        this.trail = trail;
        this.clock = clock;
    }

    ImportAnswer follow(OfficialList list, Actor by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), BRUSSELS);
        ImportPlan plan = new ImportPlan(register.schools(), directory.schools());
        list.schools().forEach((school, sites) -> plan.add(sites, list.spoilt().contains(school), today));
        list.spoilt().forEach(school -> plan.stillListed(school, today));
        plan.updates().forEach((school, details) -> schools.update(school, details, by));
        trail.record(new AuditEntry(clock.instant(), by, AuditAction.SCHOOLS_IMPORTED, OBJECT, null, AuditEntry.DONE));
        directory.keep(plan.entries());
        return plan.answer(list);
    }
}
