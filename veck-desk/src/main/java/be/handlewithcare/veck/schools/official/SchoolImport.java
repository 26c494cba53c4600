package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.csv.TextEncoding;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.directory.SchoolDirectory;
import be.handlewithcare.veck.schools.official.ImportAnswer.Understood;
import be.handlewithcare.web.CsvBody;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows a list: the schools that take part, or did, each in its own commit; then the directory in one. Where it is cut
 * off the same list completes it, as each step may be repeated.
 */
final class SchoolImport {
    private static final Logger LOG = LoggerFactory.getLogger(SchoolImport.class);
    private static final long LIMIT_BYTES = 16L * 1024 * 1024;
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

    /**
     * Reads the whole list, then follows it.
     *
     * @throws be.handlewithcare.web.Malformed if it is no such list, telling what it lacks
     * @throws be.handlewithcare.web.TooLarge past 16 MiB
     */
    ImportReport follow(InputStream file, Actor by) {
        Read read = read(file);
        ImportPlan plan = plan(read.list());
        plan.updates().forEach((school, details) -> schools.update(school, details, by));
        trail.record(new AuditEntry(clock.instant(), by, AuditAction.SCHOOLS_IMPORTED, OBJECT, null, AuditEntry.DONE));
        directory.keep(plan.entries());
        ImportReport report = plan.report(read.list(), read.understood());
        log(report.answer());
        return report;
    }

    /** Tells what {@link #follow} would do now, and does nothing; it throws the same. */
    ImportReport preview(InputStream file) {
        Read read = read(file);
        return plan(read.list()).report(read.list(), read.understood());
    }

    private static Read read(InputStream file) {
        OfficialList list = new OfficialList();
        TextEncoding encoding = CsvBody.read(file, LIMIT_BYTES, list);
        list.complete();
        return new Read(list, new Understood(encoding.label(), String.valueOf(list.separator())));
    }

    private record Read(OfficialList list, Understood understood) {}

    private ImportPlan plan(OfficialList list) {
        LocalDate today = Brussels.dayOf(clock.instant());
        ImportPlan plan = new ImportPlan(register.schools(), directory.schools());
        list.schools().forEach((school, sites) -> plan.add(sites, list.spoilt().contains(school), today));
        list.spoilt().forEach(school -> plan.stillListed(school, today));
        return plan;
    }

    private static void log(ImportAnswer answer) {
        LOG.info(
                "school list: schools {}, changed {}, new {}, refusals {}",
                answer.schools(),
                answer.changed().size(),
                answer.added(),
                answer.refused().size());
    }
}
