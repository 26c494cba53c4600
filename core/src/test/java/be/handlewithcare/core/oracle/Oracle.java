package be.handlewithcare.core.oracle;

import be.handlewithcare.core.oracle.Step.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says what has to follow from each step, by the documents: a plain model with a few fields per signal and notice. Knows
 * nothing of deciders, states and events. Longer than other files because it is the whole of the rules on one page.
 */
final class Oracle {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Set<String> REASONS_OF_A_PERSON = Set.of("NO_SCHOOL", "NOT_PARTICIPATING", "OTHER_COUNTRY");

    Instant now;
    final Map<Integer, OracleSignal> signals = new TreeMap<>();
    final OracleSchools schools = new OracleSchools();
    private final Map<Integer, Step.Report> reports = new HashMap<>();

    Oracle(Instant start) {
        now = start;
    }

    Outcome after(Step step) {
        return switch (step) {
            case Step.Report report -> report(report);
            case Step.LookUp(int child, Kind answer, var named) -> lookUp(signal(child), answer, named);
            case Step.Mail(int child, int school, boolean taken) -> mail(signal(child), school, taken);
            case Step.Remind(int child, int school, int number) -> remind(child, school, number);
            case Step.Direct direct -> direct(direct);
            case Step.Place(int child, int zone, var where) -> place(of(zone, child), where);
            case Step.Close(int child, int zone, var reason) -> close(of(zone, child), reason);
            case Step.Withdraw(int child, int zone, var _) -> withdraw(of(zone, child));
            case Step.Escalate(int child) -> escalate(signal(child));
            case Step.MarkOverdue(int child) ->
                signal(child).markOverdue(now) ? Outcome.done(lettersOfOverdue(child)) : Outcome.NOTHING;
            case Step.EraseInTime(int child) ->
                now.isBefore(signal(child).keptUntil()) ? Outcome.NOTHING : erase(child, false);
            case Step.EraseOnRequest(int child) ->
                signals.containsKey(child) ? erase(child, true) : Outcome.refused("not-found");
            case Step.SendLetter(var letter) -> isStillTrue(letter) ? Outcome.DONE : Outcome.NOTHING;
            case Step.Register(int school, var joinedOn, var leftOn) -> schools.register(school, joinedOn, leftOn);
            case Step.Follow(int school, int listing) -> schools.follow(school, listing);
            case Step.CloseDown(int school, var on) -> schools.end(school, null, on);
            case Step.Merge(int school, int into, var on) -> schools.end(school, into, on);
            case Step.Wait(Duration time) -> {
                now = now.plus(time);
                yield Outcome.NOTHING;
            }
        };
    }

    private Outcome report(Step.Report report) {
        if (report.occurredAt().isAfter(now.plus(Duration.ofMinutes(2)))) {
            return Outcome.refused("in-the-future");
        }
        Step.Report before = reports.get(report.intervention());
        if (before != null) {
            return before.equals(report) && !isForgotten(report.intervention())
                    ? Outcome.NOTHING
                    : Outcome.refused("reference-reused");
        }
        if (report.occurredAt().isBefore(now.minus(Duration.ofDays(30)))) {
            return Outcome.refused("too-old");
        }
        reports.put(report.intervention(), report);
        List<String> letters = new ArrayList<>();
        for (int place = 0; place < report.children(); place++) {
            int child = Children.of(report.intervention(), place);
            OracleSignal signal = new OracleSignal(child, report.zone(), report.intervention(), report.occurredAt());
            signals.put(child, signal);
            if (now.isAfter(report.occurredAt().plus(Duration.ofHours(24))) && signal.markOverdue(now)) {
                letters.addAll(lettersOfOverdue(child));
            }
        }
        return Outcome.done(letters);
    }

    /** With one child the key of the whole report goes, by which a resend was recognised. */
    private boolean isForgotten(int intervention) {
        return signals.values().stream().anyMatch(signal -> signal.intervention == intervention && signal.erased);
    }

    private Outcome lookUp(OracleSignal signal, Kind answer, List<Integer> named) {
        if (!signal.isAsked()) {
            return Outcome.NOTHING;
        }
        List<Integer> current = named.stream()
                .map(school -> schools.currentOf(school, today()))
                .distinct()
                .sorted()
                .toList();
        List<Integer> takingPart = current.stream()
                .filter(school -> schools.takesPart(school, today()))
                .toList();
        boolean oneSchool = answer == Kind.FOUND || (answer == Kind.SEVERAL_SCHOOLS && current.size() == 1);
        if (answer == Kind.UNAVAILABLE) {
            boolean lastCall = !now.isBefore(signal.occurredAt.plus(Duration.ofHours(20)));
            if (!lastCall || signal.status.equals("NEEDS_ATTENTION")) {
                return Outcome.NOTHING;
            }
            signal.needsAttention("LOOKUP_UNAVAILABLE");
        } else if (oneSchool && takingPart.isEmpty()) {
            signal.closed("NOT_PARTICIPATING");
        } else if (oneSchool) {
            signal.enrolledAt = takingPart;
            signal.place(takingPart);
        } else {
            signal.enrolledAt = answer == Kind.NOT_FOUND ? List.of() : current;
            signal.needsAttention(answer.name());
        }
        return Outcome.DONE;
    }

    private Outcome mail(OracleSignal signal, int school, boolean taken) {
        OracleNotice notice = signal.notices.get(school);
        if (notice == null || !notice.stands() || notice.deliveredAt != null || !taken) {
            return Outcome.NOTHING;
        }
        notice.deliveredAt = now;
        return Outcome.done(signal.tellIfAllKnow() ? lettersOfOverdue(signal.child) : List.of());
    }

    private Outcome remind(int child, int school, int number) {
        OracleNotice notice = signal(child).notices.get(school);
        if (notice == null || !notice.isUnread() || number != notice.reminders + 1) {
            return Outcome.NOTHING;
        }
        notice.reminders = number;
        String letter = Letters.unread(child, school, number);
        return number == 1
                ? Outcome.done(List.of(letter + " -> SCHOOL"))
                : Outcome.done(List.of(letter + " -> SCHOOL", letter + " -> SECOND_OF_SCHOOL"));
    }

    private Outcome direct(Step.Direct direct) {
        OracleSignal signal = signals.get(direct.child());
        OracleNotice notice = signal == null ? null : signal.notices.get(direct.school());
        if (signal == null || notice == null || direct.by() != direct.school()) {
            return Outcome.refused("not-found");
        }
        boolean before = notice.returned;
        Outcome answer = notice.director(direct.doing(), now);
        if (before == notice.returned) {
            return answer;
        }
        signal.needsAttention("RETURNED");
        signal.called = 0;
        List<String> letters = new ArrayList<>(List.of(Letters.returned(signal.child, direct.school()) + " -> ZONE"));
        // Whether a promise that was kept at the wrong school is broken, the documents leave open. The code says that
        // it is.
        if (signal.markOverdue(now)) {
            letters.addAll(lettersOfOverdue(signal.child));
        }
        return Outcome.done(letters);
    }

    private Outcome place(@Nullable OracleSignal signal, List<Integer> named) {
        List<Integer> where = named.stream().distinct().toList();
        if (signal == null) {
            return Outcome.refused("not-found");
        }
        if (!signal.waitsForAPerson()) {
            return Outcome.refused("not-awaiting");
        }
        if (where.isEmpty()) {
            return Outcome.refused("too-few");
        }
        // Only the enrolments of one child can be two.
        if (where.size() > (signal.reason.equals("SEVERAL_SCHOOLS") ? 2 : 1)) {
            return Outcome.refused("too-many");
        }
        // Which of the two is said of a school that sent it back and then left, the documents leave open.
        if (where.stream().anyMatch(signal::hasReturned)) {
            return Outcome.refused("returned-before");
        }
        if (!where.stream().allMatch(school -> schools.takesPart(school, today()))) {
            return Outcome.refused("not-participating");
        }
        return Outcome.done(signal.place(where) ? lettersOfOverdue(signal.child) : List.of());
    }

    private static Outcome close(@Nullable OracleSignal signal, String reason) {
        if (signal == null) {
            return Outcome.refused("not-found");
        }
        if (!REASONS_OF_A_PERSON.contains(reason)) {
            return Outcome.refused("format");
        }
        if (!signal.waitsForAPerson()) {
            return Outcome.refused("not-awaiting");
        }
        if (signal.standing().findAny().isPresent()) {
            return Outcome.refused("notice-stands");
        }
        signal.closed(reason);
        return Outcome.DONE;
    }

    private Outcome withdraw(@Nullable OracleSignal signal) {
        if (signal == null) {
            return Outcome.refused("not-found");
        }
        if (signal.status.equals("WITHDRAWN")) {
            return Outcome.NOTHING;
        }
        if (signal.erased) {
            return Outcome.refused("erased");
        }
        List<String> letters = new ArrayList<>();
        signal.notices.forEach((school, notice) -> {
            if (notice.stands() && !notice.isUnread()) {
                letters.add(Letters.withdrawn(signal.child, school) + " -> SCHOOL");
            }
        });
        signal.withdraw(now);
        return Outcome.done(letters);
    }

    private Outcome escalate(OracleSignal signal) {
        int step = now.isBefore(signal.occurredAt.plus(Duration.ofHours(4)))
                ? 0
                : now.isBefore(signal.occurredAt.plus(Duration.ofHours(20))) ? 1 : 2;
        if (!signal.isUndecided() || step <= signal.called) {
            return Outcome.NOTHING;
        }
        signal.called = step;
        String letter = Letters.undecided(signal.child, step == 1 ? "ZONE" : "ZONE_AND_VECK");
        return step == 1
                ? Outcome.done(List.of(letter + " -> ZONE"))
                : Outcome.done(List.of(letter + " -> ZONE", letter + " -> VECK"));
    }

    private static List<String> lettersOfOverdue(int child) {
        return List.of(Letters.overdue(child) + " -> ZONE", Letters.overdue(child) + " -> VECK");
    }

    private Outcome erase(int child, boolean requested) {
        return signal(child).erase(requested) ? Outcome.DONE : Outcome.NOTHING;
    }

    /** A letter is not sent any more once what it says is no longer so. */
    private boolean isStillTrue(String letter) {
        Letters.About about = Letters.read(letter);
        OracleSignal signal = signal(about.child());
        OracleNotice notice = signal.notices.get(about.school());
        return switch (about.kind()) {
            case "undecided" -> signal.isUndecided();
            case "overdue" -> signal.isOpen();
            case "returned" -> signal.waitsForAPerson() && signal.reason.equals("RETURNED");
            case "unread" -> notice != null && notice.isUnread();
            case "withdrawn" -> notice != null && notice.withdrawn;
            default -> throw new IllegalArgumentException(letter);
        };
    }

    /** The signal, if it is this zone's: a foreign one does not exist. */
    private @Nullable OracleSignal of(int zone, int child) {
        OracleSignal signal = signals.get(child);
        return signal != null && signal.zone == zone ? signal : null;
    }

    OracleSignal signal(int child) {
        OracleSignal signal = signals.get(child);
        if (signal == null) {
            throw new IllegalArgumentException("no task for a child that was never reported");
        }
        return signal;
    }

    LocalDate today() {
        return now.atZone(BRUSSELS).toLocalDate();
    }
}
