package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.decision.Label;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.OfficialDetails;
import be.handlewithcare.core.school.SiteNumber;
import be.handlewithcare.projections.directory.DirectoryEntry;
import be.handlewithcare.projections.directory.DirectoryEntry.Address;
import be.handlewithcare.web.Fields;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A school of the official list. Where it has its seat speaks for it: name, address, telephone and mailbox are those of that line,
 * the sites are those of all lines.
 *
 * @param seat its line
 */
record OfficialSchool(SiteLine seat, DirectoryEntry entry) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MUNICIPALITY = 100;
    private static final int LONGEST_REST = 100;

    /** Which line speaks for a school: of its seat; if there is none, or several, the first of those. */
    static SiteLine seatOf(List<SiteLine> sites) {
        return sites.stream().filter(SiteLine::main).findFirst().orElse(sites.getFirst());
    }

    /** The school, or nothing; what is wrong, but for the mailbox, is remembered in the fields. */
    static Optional<OfficialSchool> read(List<SiteLine> sites, LocalDate on, Fields fields) {
        SiteLine seat = seatOf(sites);
        String name = required(seat, Column.NAAM, LONGEST_NAME, fields);
        String municipality = required(seat, Column.GEMEENTE, LONGEST_MUNICIPALITY, fields);
        Address address = new Address(
                optional(seat, Column.STRAAT, fields),
                optional(seat, Column.HUISNUMMER, fields),
                optional(seat, Column.POSTCODE, fields),
                optional(seat, Column.NISCODE, fields),
                optional(seat, Column.PROVINCIE, fields));
        String telephone = optional(seat, Column.TELEFOON, fields);
        String status = optional(seat, Column.STATUS_ERKENNING, fields);
        if (!fields.errors().isEmpty()) {
            return Optional.empty();
        }
        OfficialDetails details = new OfficialDetails(name, municipality, numbers(sites), mailbox(seat));
        return Optional.of(
                new OfficialSchool(seat, new DirectoryEntry(seat.school(), details, address, telephone, status, on)));
    }

    InstitutionNumber school() {
        return entry.school();
    }

    private static String required(SiteLine seat, Column column, int longest, Fields fields) {
        return fields.read(column.pointer(), () -> Label.of(seat.value(column), longest))
                .orElse("");
    }

    private static @Nullable String optional(SiteLine seat, Column column, Fields fields) {
        return seat.value(column).isEmpty()
                ? null
                : fields.read(column.pointer(), () -> Label.of(seat.value(column), LONGEST_REST))
                        .orElse(null);
    }

    private static @Nullable Mailbox mailbox(SiteLine seat) {
        return new Fields()
                .read("", () -> Mailbox.of(seat.value(Column.E_MAIL)))
                .orElse(null);
    }

    private static List<SiteNumber> numbers(List<SiteLine> sites) {
        return sites.stream()
                .map(SiteLine::site)
                .distinct()
                .sorted(Comparator.comparing(site -> Long.valueOf(site.value())))
                .toList();
    }
}
