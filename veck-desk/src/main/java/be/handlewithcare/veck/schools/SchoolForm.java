package be.handlewithcare.veck.schools;

import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SiteNumber;
import be.handlewithcare.projections.desk.SchoolView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A school as the form shows and sends it, before any rule was applied.
 *
 * @param sites numbers, apart by spaces, commas or lines
 * @param daysOff days, apart likewise
 */
record SchoolForm(
        @Nullable String number,
        @Nullable String name,
        @Nullable String municipality,
        @Nullable String sites,
        @Nullable String mailbox,
        @Nullable String secondMailbox,
        @Nullable String joinedOn,
        @Nullable String leftOn,
        @Nullable String daysOff) {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    static SchoolForm empty() {
        return new SchoolForm(null, null, null, null, null, null, null, null, null);
    }

    static SchoolForm of(SchoolView school) {
        List<Mailbox> mailboxes = school.details().mailboxes();
        LocalDate leftOn = school.leftOn();
        return new SchoolForm(
                school.school().value(),
                school.details().name(),
                school.details().municipality(),
                school.details().sites().stream().map(SiteNumber::value).collect(Collectors.joining(", ")),
                mailboxes.getFirst().address(),
                mailboxes.size() < 2 ? null : mailboxes.get(1).address(),
                school.joinedOn().toString(),
                leftOn == null ? null : leftOn.toString(),
                school.daysOff().stream().map(LocalDate::toString).collect(Collectors.joining("\n")));
    }

    /** The same as a system would send it; what was left empty was not given. */
    SchoolBody body() {
        return new SchoolBody(
                given(name),
                given(municipality),
                several(sites),
                listed(text(mailbox).strip(), text(secondMailbox).strip()),
                given(joinedOn),
                given(leftOn),
                several(daysOff));
    }

    /** The name of the field for a pointer into the body. */
    static String field(String pointer) {
        String[] parts = pointer.split("/", -1);
        return switch (parts[1]) {
            case "institutionNumber" -> "number";
            case "mailboxes" -> parts.length > 2 && parts[2].equals("1") ? "secondMailbox" : "mailbox";
            default -> parts[1];
        };
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static List<@Nullable String> several(@Nullable String text) {
        return listed(BETWEEN.split(text(text)));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static List<@Nullable String> listed(String... texts) {
        List<@Nullable String> all = new ArrayList<>();
        for (String text : texts) {
            if (!text.isEmpty()) {
                all.add(text);
            }
        }
        return all;
    }
}
