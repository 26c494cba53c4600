package be.handlewithcare.police;

import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.intervention.ReportInterventions;
import be.handlewithcare.core.intervention.ReportRules;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.zone.Reference;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.InterventionView;
import be.handlewithcare.projections.desk.SchoolChoice;
import be.handlewithcare.projections.desk.SchoolRegister;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.projections.desk.SignalCursor;
import be.handlewithcare.projections.desk.SignalPage;
import be.handlewithcare.projections.desk.SignalPlacement;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import be.handlewithcare.projections.desk.ZoneDesk;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Keeps reports and shows them, in memory; records what it was asked. Long because it stands in for two rooms that share
 * their memory.
 */
public class FakeBackend implements ReportInterventions, ZoneDesk, SchoolRegister {
    private static final Comparator<SignalCursor> OLDEST_DUE_FIRST = Comparator.comparing(SignalCursor::dueAt)
            .thenComparing(cursor -> cursor.signal().value());

    public final List<Report> reports = new ArrayList<>();
    final List<SignalQuery> queries = new ArrayList<>();
    final Map<SignalId, SignalView> moved = new HashMap<>();
    public final List<SchoolChoice> schools = new ArrayList<>();
    public final Map<SignalId, SignalPlacement> placements = new HashMap<>();
    public final List<InstitutionNumber> returnedBy = new ArrayList<>();
    int callsUntilOutage = Integer.MAX_VALUE;
    /** How many children may still be reported anew. */
    public int room = Integer.MAX_VALUE;

    public void forgetAll() {
        reports.clear();
        queries.clear();
        moved.clear();
        schools.clear();
        placements.clear();
        returnedBy.clear();
        callsUntilOutage = Integer.MAX_VALUE;
        room = Integer.MAX_VALUE;
    }

    Report lastReport() {
        return reports.getLast();
    }

    /** Lets a signal of one child, of zone 5913 or another, stand as it would later. */
    public SignalView stands(SignalView view, SignalStatus status, @Nullable String reason) {
        move(view, status, reason);
        return Objects.requireNonNull(moved.get(view.signal()));
    }

    void move(SignalView view, SignalStatus status, @Nullable String reason) {
        Instant told = status == SignalStatus.NOTIFIED ? PoliceFixture.NOW : view.notifiedAt();
        put(view, status, reason, told, view.erased());
    }

    /** Forgets the child of a signal. */
    public void erase(SignalView view) {
        put(view, view.status(), view.reason(), view.notifiedAt(), true);
    }

    private void put(
            SignalView view, SignalStatus status, @Nullable String reason, @Nullable Instant told, boolean erased) {
        moved.put(
                view.signal(),
                new SignalView(
                        view.signal(),
                        view.intervention(),
                        view.post(),
                        view.child(),
                        view.children(),
                        status,
                        reason,
                        view.occurredAt(),
                        view.dueAt(),
                        view.reportedAt(),
                        view.source(),
                        told == null ? view.placedAt() : told,
                        told,
                        view.overdue(),
                        erased));
    }

    /** Every signal of a zone, in the order in which they came. */
    public List<SignalView> allOf(String zone) {
        return allSignals(new ZoneCode(zone));
    }

    List<InstitutionNumber> takingPart() {
        return schools.stream().map(SchoolChoice::school).toList();
    }

    /** Who a signal is about, unless it is forgotten. */
    @Nullable
    Opened childOf(SignalId signal) {
        return reports.stream()
                .flatMap(report -> IntStream.range(0, report.children().size())
                        .filter(child -> idOf(report, child).equals(signal))
                        .mapToObj(child -> new Opened.Known(report.children().get(child))))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Receipt report(Report report, Actor by) {
        if (callsUntilOutage-- == 0) {
            throw new DataAccessResourceFailureException("away", new SQLException("away", "08006"));
        }
        Optional<Report> known = of(report.zone(), report.reference());
        if (known.isPresent() && !known.get().equals(report)) {
            throw new Rejected(Rule.REFERENCE_REUSED);
        }
        if (known.isEmpty()) {
            ReportRules.notTooOld(report.occurredAt(), PoliceFixture.NOW);
            if (report.children().size() > room) {
                throw new Rejected(Rule.LOOKUPS_USED_UP, Duration.ofSeconds(90));
            }
            room -= report.children().size();
            reports.add(report);
        }
        List<SignalId> signals =
                view(report).signals().stream().map(SignalView::signal).toList();
        return new Receipt(
                idOf(report), report.occurredAt(), Promise.dueAt(report.occurredAt()), signals, known.isEmpty());
    }

    @Override
    public Optional<InterventionView> intervention(ZoneCode zone, InterventionId intervention) {
        return ofZone(zone).stream()
                .map(this::view)
                .filter(view -> view.intervention().equals(intervention))
                .findFirst();
    }

    @Override
    public Optional<SignalView> signal(ZoneCode zone, SignalId signal) {
        return allSignals(zone).stream()
                .filter(view -> view.signal().equals(signal))
                .findFirst();
    }

    @Override
    public SignalPage signals(ZoneCode zone, @Nullable SignalStatus status, @Nullable SignalCursor after, int limit) {
        queries.add(new SignalQuery(status, after, limit));
        List<SignalView> all = allSignals(zone).stream()
                .filter(view -> status == null || view.status() == status)
                .filter(view -> after == null || OLDEST_DUE_FIRST.compare(cursor(view), after) > 0)
                .sorted(Comparator.comparing(FakeBackend::cursor, OLDEST_DUE_FIRST))
                .toList();
        int to = Math.min(all.size(), limit);
        SignalCursor next = to == all.size() ? null : cursor(all.get(to - 1));
        return new SignalPage(all.subList(0, to), next);
    }

    @Override
    public List<SchoolChoice> candidates(ZoneCode zone, SignalId signal) {
        boolean awaiting = signal(zone, signal)
                .filter(view -> view.status() == SignalStatus.NEEDS_ATTENTION)
                .isPresent();
        return schools.stream()
                .filter(choice -> awaiting && !returnedBy.contains(choice.school()))
                .toList();
    }

    @Override
    public Optional<SignalPlacement> placement(ZoneCode zone, SignalId signal) {
        return signal(zone, signal).map(view -> placements.get(view.signal()));
    }

    @Override
    public List<SchoolView> schools() {
        return schools.stream().map(FakeBackend::view).toList();
    }

    @Override
    public Optional<SchoolView> school(InstitutionNumber school) {
        return schools().stream().filter(view -> view.school().equals(school)).findFirst();
    }

    private static SchoolView view(SchoolChoice choice) {
        SchoolDetails details = new SchoolDetails(
                choice.name(), choice.municipality(), List.of(), List.of(new Mailbox("directie@school.example")));
        return new SchoolView(choice.school(), details, LocalDate.parse("2025-09-01"), null, false, null, List.of());
    }

    private static SignalCursor cursor(SignalView last) {
        return new SignalCursor(last.dueAt(), last.signal());
    }

    private List<SignalView> allSignals(ZoneCode zone) {
        return ofZone(zone).stream()
                .flatMap(report -> view(report).signals().stream())
                .distinct()
                .toList();
    }

    private List<Report> ofZone(ZoneCode zone) {
        return reports.stream().filter(report -> report.zone().equals(zone)).toList();
    }

    private Optional<Report> of(ZoneCode zone, Reference reference) {
        return ofZone(zone).stream()
                .filter(report -> report.reference().equals(reference))
                .findFirst();
    }

    private InterventionView view(Report report) {
        List<SignalView> signals = IntStream.range(0, report.children().size())
                .map(report::firstIndexOf)
                .mapToObj(child -> signalView(report, child))
                .toList();
        return new InterventionView(idOf(report), report.occurredAt(), Promise.dueAt(report.occurredAt()), signals);
    }

    private SignalView signalView(Report report, int child) {
        SignalId signal = idOf(report, child);
        SignalView fresh = new SignalView(
                signal,
                idOf(report),
                report.post(),
                child,
                report.children().size(),
                SignalStatus.AWAITING_SCHOOL,
                null,
                report.occurredAt(),
                Promise.dueAt(report.occurredAt()),
                PoliceFixture.NOW,
                null,
                null,
                null,
                false,
                false);
        return moved.getOrDefault(signal, fresh);
    }

    private static SignalId idOf(Report report, int child) {
        return new SignalId(uuid("signal " + idOf(report) + child));
    }

    private static InterventionId idOf(Report report) {
        return new InterventionId(uuid(report.zone() + " " + report.reference().value()));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
