package be.handlewithcare.police;

import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.intervention.ReportInterventions;
import be.handlewithcare.core.intervention.ReportRules;
import be.handlewithcare.core.zone.Reference;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.InterventionView;
import be.handlewithcare.projections.desk.SignalCursor;
import be.handlewithcare.projections.desk.SignalPage;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import be.handlewithcare.projections.desk.ZoneDesk;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/** Keeps reports and shows them, in memory; records what it was asked. */
class FakeBackend implements ReportInterventions, ZoneDesk {
    final List<Report> reports = new ArrayList<>();
    final List<SignalQuery> queries = new ArrayList<>();
    final Map<SignalId, SignalView> moved = new HashMap<>();
    int callsUntilOutage = Integer.MAX_VALUE;

    void forgetAll() {
        reports.clear();
        queries.clear();
        moved.clear();
        callsUntilOutage = Integer.MAX_VALUE;
    }

    Report lastReport() {
        return reports.getLast();
    }

    @Override
    public Receipt report(Report report, Actor by) {
        if (callsUntilOutage-- == 0) {
            throw new DataAccessResourceFailureException("away");
        }
        Optional<Report> known = of(report.zone(), report.reference());
        if (known.isPresent() && !known.get().equals(report)) {
            throw new Rejected(Rule.REFERENCE_REUSED);
        }
        if (known.isEmpty()) {
            ReportRules.notTooOld(report.occurredAt(), PoliceFixture.NOW);
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
        List<SignalView> all = allSignals(zone);
        int from = after == null
                ? 0
                : IntStream.range(0, all.size())
                                .filter(i -> all.get(i).signal().equals(after.signal()))
                                .findFirst()
                                .orElseThrow()
                        + 1;
        int to = Math.min(all.size(), from + limit);
        SignalCursor next = to == all.size() ? null : cursor(all.get(to - 1));
        return new SignalPage(all.subList(from, to), next);
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
        SignalId signal = new SignalId(uuid("signal " + idOf(report) + child));
        SignalView fresh = new SignalView(
                signal,
                idOf(report),
                SignalStatus.AWAITING_SCHOOL,
                null,
                Promise.dueAt(report.occurredAt()),
                null,
                null,
                false);
        return moved.getOrDefault(signal, fresh);
    }

    private static InterventionId idOf(Report report) {
        return new InterventionId(uuid(report.zone() + " " + report.reference().value()));
    }

    private static UUID uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
