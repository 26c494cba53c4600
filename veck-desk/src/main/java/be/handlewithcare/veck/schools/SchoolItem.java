package be.handlewithcare.veck.schools;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SiteNumber;
import be.handlewithcare.projections.desk.SchoolView;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school as it leaves.
 *
 * @param leftOn from when on it takes part no more: it left, closed or merged
 */
record SchoolItem(
        String institutionNumber,
        String name,
        String municipality,
        List<String> sites,
        List<String> mailboxes,
        LocalDate joinedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate leftOn,
        boolean closed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String mergedInto,
        List<LocalDate> daysOff) {

    static SchoolItem of(SchoolView school) {
        InstitutionNumber mergedInto = school.mergedInto();
        return new SchoolItem(
                school.school().value(),
                school.details().name(),
                school.details().municipality(),
                school.details().sites().stream().map(SiteNumber::value).toList(),
                school.details().mailboxes().stream().map(Mailbox::address).toList(),
                school.joinedOn(),
                school.leftOn(),
                school.closed(),
                mergedInto == null ? null : mergedInto.value(),
                school.daysOff());
    }

    /** All schools. */
    record All(List<SchoolItem> items) {}
}
