package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.OfficialDetails;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.projections.directory.DirectoryEntry;
import be.handlewithcare.veck.schools.official.ImportAnswer.Changed;
import be.handlewithcare.veck.schools.official.ImportAnswer.Understood;
import be.handlewithcare.veck.schools.official.ImportReport.NewMailbox;
import be.handlewithcare.web.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has to be done for a list, given what is known; does nothing itself. */
final class ImportPlan {
    private final Map<InstitutionNumber, SchoolDetails> known;
    private final Map<InstitutionNumber, DirectoryEntry> before;
    private final Map<InstitutionNumber, OfficialDetails> updates = new LinkedHashMap<>();
    private final Map<InstitutionNumber, DirectoryEntry> entries = new LinkedHashMap<>();
    private final List<Changed> changed = new ArrayList<>();
    private final List<NewMailbox> mailboxes = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private int read;
    private int added;
    private int unchanged;

    ImportPlan(List<SchoolView> register, List<DirectoryEntry> directory) {
        known = register.stream().collect(Collectors.toMap(SchoolView::school, SchoolView::details));
        before = directory.stream().collect(Collectors.toMap(DirectoryEntry::school, Function.identity()));
    }

    /**
     * Takes a school in. Where the line of its seat may be among those that could not be used, the others do not speak
     * for it: it stays as it is.
     */
    void add(List<SiteLine> sites, boolean spoilt, LocalDate today) {
        InstitutionNumber school = sites.getFirst().school();
        if (spoilt && sites.stream().noneMatch(SiteLine::main)) {
            return;
        }
        Fields fields = new Fields();
        OfficialSchool.read(sites, today, fields).ifPresentOrElse(this::add, () -> stillListed(school, today));
        fields.errors()
                .forEach(error -> refused.add(
                        Refusal.invalid(OfficialSchool.seatOf(sites).number(), error.pointer(), Optional.of(school))));
    }

    private void add(OfficialSchool listed) {
        read++;
        reportMailbox(listed);
        InstitutionNumber school = listed.school();
        DirectoryEntry old = before.get(school);
        DirectoryEntry entry = withMailboxOf(old, listed.entry());
        entries.put(school, entry);
        Set<String> fields = new LinkedHashSet<>(update(school, listed.entry().details()));
        if (old == null) {
            added++;
        } else {
            fields.addAll(Changes.between(old, entry));
        }
        if (!fields.isEmpty()) {
            changed.add(new Changed(school.value(), List.copyOf(fields)));
        } else if (old != null) {
            unchanged++;
        }
    }

    private List<String> update(InstitutionNumber school, OfficialDetails details) {
        SchoolDetails present = known.get(school);
        if (present == null) {
            return List.of();
        }
        SchoolDetails after = details.over(present);
        List<String> fields = Changes.between(present, after);
        if (!fields.isEmpty()) {
            updates.put(school, details);
        }
        Mailbox to = after.mailboxes().getFirst();
        if (!to.equals(present.mailboxes().getFirst())) {
            mailboxes.add(
                    new NewMailbox(school, after.name(), present.mailboxes().getFirst(), to));
        }
        return fields;
    }

    /** Without one that can be used the old one stays; for a school that gets no mails that is worth no word. */
    private void reportMailbox(OfficialSchool listed) {
        boolean empty = listed.seat().value(Column.E_MAIL).isEmpty();
        if (listed.entry().details().mailbox() == null && (!empty || known.containsKey(listed.school()))) {
            refused.add(Refusal.invalid(listed.seat().number(), Column.E_MAIL.pointer(), Optional.of(listed.school())));
        }
    }

    private static DirectoryEntry withMailboxOf(@Nullable DirectoryEntry old, DirectoryEntry entry) {
        return old == null || entry.details().mailbox() != null
                ? entry
                : entry.withMailbox(old.details().mailbox());
    }

    /** Remembers that the list names a school that stays as it is. */
    void stillListed(InstitutionNumber school, LocalDate today) {
        DirectoryEntry old = before.get(school);
        if (old != null) {
            entries.putIfAbsent(school, old.listedOn(today));
        }
    }

    /** The schools that take part, or did, of which something is another. */
    Map<InstitutionNumber, OfficialDetails> updates() {
        return updates;
    }

    /** What the directory has to keep. */
    Collection<DirectoryEntry> entries() {
        return entries.values();
    }

    ImportReport report(OfficialList list, Understood understood) {
        List<Refusal> all = Stream.concat(list.refused().stream(), refused.stream())
                .sorted(Comparator.comparingLong(Refusal::line))
                .toList();
        return new ImportReport(
                new ImportAnswer(read, list.lines(), changed, added, unchanged, all, understood),
                List.copyOf(mailboxes));
    }
}
