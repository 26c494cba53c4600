package be.handlewithcare.veck.schools;

import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SiteNumber;
import be.handlewithcare.projections.desk.SchoolView;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school as it leaves. */
record SchoolItem(
        String institutionNumber,
        String name,
        String municipality,
        List<String> sites,
        List<String> mailboxes,
        LocalDate joinedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate leftOn) {

    static SchoolItem of(SchoolView school) {
        return new SchoolItem(
                school.school().value(),
                school.details().name(),
                school.details().municipality(),
                school.details().sites().stream().map(SiteNumber::value).toList(),
                school.details().mailboxes().stream().map(Mailbox::address).toList(),
                school.joinedOn(),
                school.leftOn());
    }

    /** All schools. */
    record All(List<SchoolItem> items) {}
}
