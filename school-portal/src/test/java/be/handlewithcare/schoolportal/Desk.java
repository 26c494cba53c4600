package be.handlewithcare.schoolportal;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.audit.RefusalLog;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.notice.HandleNotices;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.projections.desk.NoticeView;
import be.handlewithcare.projections.desk.SchoolInbox;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.desk.SchoolView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the rooms behind the portal, follows the contract of each port, and remembers what it was asked. Over 200
 * lines because one notice lies behind all of them.
 */
final class Desk implements HandleNotices, SchoolInbox, SchoolRegister, AuditTrail, RefusalLog {
    private static final List<Mailbox> ONE = List.of(new Mailbox("directie@delinde.example"));

    private final Map<NoticeId, Entry> notices = new LinkedHashMap<>();
    private final Map<NoticeId, Rule> refusals = new HashMap<>();
    final List<String> asked = new ArrayList<>();
    final List<AuditEntry> trail = new ArrayList<>();
    boolean trailBroken;
    boolean known = true;
    List<Mailbox> mailboxes = ONE;

    @Nullable
    LocalDate leftOn;

    private record Entry(InstitutionNumber school, NoticeView view, Opened child) {}

    void clear() {
        notices.clear();
        refusals.clear();
        asked.clear();
        trail.clear();
        trailBroken = false;
        known = true;
        mailboxes = ONE;
        leftOn = null;
    }

    NoticeId place(String school, Instant issuedAt, Identity child) {
        return place(school, issuedAt, new Opened.Known(child));
    }

    NoticeId place(String school, Instant issuedAt, Opened child) {
        NoticeId id = new NoticeId(UUID.randomUUID());
        NoticeView view =
                new NoticeView(id, new SignalId(UUID.randomUUID()), issuedAt, null, null, null, null, null, false);
        notices.put(id, new Entry(new InstitutionNumber(school), view, child));
        return id;
    }

    /** The zone takes it back: read it stands as withdrawn, unread it vanishes. */
    void withdraw(NoticeId notice) {
        Entry entry = Objects.requireNonNull(notices.get(notice));
        NoticeView view = entry.view();
        if (view.openedAt() == null) {
            notices.remove(notice);
            return;
        }
        refusals.put(notice, Rule.NOTICE_WITHDRAWN);
        Instant now = PortalTestApplication.NOW;
        put(entry, view.openedAt(), view.acknowledgedAt(), view.teacherInformedAt(), null, now, false);
    }

    void erase(NoticeId notice) {
        Entry entry = Objects.requireNonNull(notices.get(notice));
        NoticeView view = entry.view();
        refusals.put(notice, Rule.ERASED);
        put(
                entry,
                view.openedAt(),
                view.acknowledgedAt(),
                view.teacherInformedAt(),
                view.returnedAt(),
                view.withdrawnAt(),
                true);
    }

    /** It comes to an end between the look at the desk and what is asked then. */
    void refuse(NoticeId notice, Rule rule) {
        refusals.put(notice, rule);
    }

    @Override
    public Opened reveal(NoticeId notice, InstitutionNumber school, Actor by) {
        Entry entry = entry(notice, school);
        if (trailBroken) {
            throw new IllegalStateException("the trail cannot be written");
        }
        asked.add("reveal " + notice);
        NoticeView view = entry.view();
        put(entry, or(view.openedAt()), view.acknowledgedAt(), view.teacherInformedAt());
        return entry.child();
    }

    @Override
    public void acknowledge(NoticeId notice, InstitutionNumber school, Actor by) {
        Entry entry = opened(notice, school);
        NoticeView view = entry.view();
        asked.add("acknowledge " + notice);
        put(entry, view.openedAt(), or(view.acknowledgedAt()), view.teacherInformedAt());
    }

    @Override
    public void teacherInformed(NoticeId notice, InstitutionNumber school, Actor by) {
        Entry entry = opened(notice, school);
        NoticeView view = entry.view();
        asked.add("teacherInformed " + notice);
        put(entry, view.openedAt(), or(view.acknowledgedAt()), or(view.teacherInformedAt()));
    }

    @Override
    public void sendBack(NoticeId notice, InstitutionNumber school, Actor by) {
        if (refusals.get(notice) == Rule.NOTICE_RETURNED) {
            return;
        }
        Entry entry = opened(notice, school);
        NoticeView view = entry.view();
        asked.add("sendBack " + notice);
        refusals.put(notice, Rule.NOTICE_RETURNED);
        Instant now = PortalTestApplication.NOW;
        put(entry, view.openedAt(), view.acknowledgedAt(), view.teacherInformedAt(), now, null, false);
    }

    @Override
    public List<NoticeView> notices(InstitutionNumber school) {
        return notices.values().stream()
                .filter(entry -> entry.school().equals(school))
                .map(Entry::view)
                .sorted(Comparator.comparing(NoticeView::issuedAt).reversed())
                .toList();
    }

    @Override
    public Optional<NoticeView> notice(InstitutionNumber school, NoticeId notice) {
        return Optional.ofNullable(notices.get(notice))
                .filter(entry -> entry.school().equals(school))
                .map(Entry::view);
    }

    @Override
    public List<SchoolView> schools() {
        SchoolDetails details = new SchoolDetails("Basisschool De Linde", "Willebroek", List.of(), mailboxes);
        return known ? List.of(view(details)) : List.of();
    }

    private SchoolView view(SchoolDetails details) {
        LocalDate joinedOn = LocalDate.parse("2025-09-01");
        return new SchoolView(new InstitutionNumber("012345"), details, joinedOn, leftOn, false, null, List.of());
    }

    @Override
    public Optional<SchoolView> school(InstitutionNumber school) {
        return schools().stream().filter(view -> view.school().equals(school)).findAny();
    }

    @Override
    public void record(AuditEntry entry) {
        trail.add(entry);
    }

    @Override
    public void refused(Actor by, String object, String outcome) {
        trail.add(new AuditEntry(PortalTestApplication.NOW, by, AuditAction.REFUSED, object, null, outcome));
    }

    private Entry entry(NoticeId notice, InstitutionNumber school) {
        Entry entry = notices.get(notice);
        if (entry == null || !entry.school().equals(school)) {
            throw new Rejected(Rule.NOT_FOUND);
        }
        Rule refusal = refusals.get(notice);
        if (refusal != null) {
            throw new Rejected(refusal);
        }
        return entry;
    }

    private Entry opened(NoticeId notice, InstitutionNumber school) {
        Entry entry = entry(notice, school);
        if (entry.view().openedAt() == null) {
            throw new Rejected(Rule.NOT_OPENED);
        }
        return entry;
    }

    private void put(Entry entry, @Nullable Instant opened, @Nullable Instant acknowledged, @Nullable Instant told) {
        put(entry, opened, acknowledged, told, null, null, false);
    }

    private void put(
            Entry entry,
            @Nullable Instant opened,
            @Nullable Instant acknowledged,
            @Nullable Instant told,
            @Nullable Instant returned,
            @Nullable Instant withdrawn,
            boolean erased) {
        NoticeView old = entry.view();
        NoticeView view = new NoticeView(
                old.notice(), old.signal(), old.issuedAt(), opened, acknowledged, told, returned, withdrawn, erased);
        notices.put(old.notice(), new Entry(entry.school(), view, entry.child()));
    }

    private static Instant or(@Nullable Instant known) {
        return known == null ? PortalTestApplication.NOW : known;
    }
}
