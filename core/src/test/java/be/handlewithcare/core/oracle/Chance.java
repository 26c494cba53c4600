package be.handlewithcare.core.oracle;

import be.handlewithcare.core.oracle.Step.Doing;
import be.handlewithcare.core.oracle.Step.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Chooses the next step. Looks at how things stand, so that most steps are about something; the others are those of
 * people who come too late, twice, or to the wrong door. Long because each kind of step has its own way to be chosen.
 */
final class Chance {
    private static final int ZONES = 2;
    private static final int SCHOOLS = 6;
    private static final int TAKING_PART = 4;
    private static final List<Instant> STARTS = Stream.of(
                    "2026-10-24T01:30:00Z",
                    "2027-03-27T02:30:00Z",
                    "2028-02-28T09:00:00Z",
                    "2026-12-31T22:40:00Z",
                    "2026-11-20T22:40:00Z")
            .map(Instant::parse)
            .toList();
    private static final List<String> CLOSINGS =
            List.of("NO_SCHOOL", "NOT_PARTICIPATING", "OTHER_COUNTRY", "TOO_OLD", "ERASED");
    private static final List<String> WITHDRAWALS = List.of("WRONG_CHILD", "NOT_FAMILY_VIOLENCE", "DUPLICATE");

    private final Random random;
    private final Oracle oracle;
    private final Weights weights;
    private int current = -1;

    Chance(Random random, Oracle oracle) {
        this.random = random;
        this.oracle = oracle;
        this.weights = new Weights(random);
    }

    static Instant start(Random random) {
        return STARTS.get(random.nextInt(STARTS.size())).plusSeconds(random.nextInt(7200));
    }

    /** The schools at the start: four take part, one has left, one never joined. */
    List<Step> schools() {
        LocalDate joined = oracle.today().minusDays(40);
        return List.of(
                new Step.Register(1, joined, null),
                new Step.Register(2, joined, null),
                new Step.Register(3, joined, null),
                new Step.Register(4, joined, null),
                new Step.Register(5, joined, joined.plusDays(20)));
    }

    /** Half of the histories begin in the middle of things: on the way to a child that one of two schools sends back. */
    List<Step> opening() {
        if (random.nextBoolean()) {
            return List.of();
        }
        int child = Children.of(0, 0);
        int school = 1 + random.nextInt(2);
        List<Step> all = List.of(
                new Step.Report(0, 0, oracle.now, 1, 0),
                new Step.LookUp(child, Kind.SEVERAL_SCHOOLS, List.of(1, 2)),
                new Step.Place(child, 0, List.of(1, 2)),
                new Step.Direct(Doing.OPEN, child, school, school),
                new Step.Direct(Doing.RETURN, child, school, school),
                new Step.Wait(Duration.ofHours(24)));
        current = child;
        return all.subList(0, 1 + random.nextInt(all.size()));
    }

    Step next(List<Step> before, List<String> letters) {
        if (oracle.signals.isEmpty()) {
            return report();
        }
        return switch (weights.pick(Weights.Turn.SOME_TURN)) {
            case REPORT -> report();
            case WAIT -> new Step.Wait(time());
            case WAIT_UNTIL_A_DEADLINE -> new Step.Wait(untilADeadline());
            case SCHOOL -> aboutASchool();
            case AGAIN -> one(before);
            case LETTER -> letters.isEmpty() ? about(signal()) : new Step.SendLetter(one(letters));
            default -> about(signal());
        };
    }

    /** Mostly the one of the step before: what is worth seeing takes several steps. */
    private OracleSignal signal() {
        if (!oracle.signals.containsKey(current) || random.nextInt(12) == 0) {
            current = one(List.copyOf(oracle.signals.keySet()));
        }
        return oracle.signal(current);
    }

    private Step about(OracleSignal signal) {
        if (signal.isAsked() && random.nextInt(3) > 0) {
            return lookUp(signal.child);
        }
        if (signal.waitsForAPerson() && random.nextInt(3) == 0) {
            return byAPerson(signal);
        }
        return switch (weights.pick(
                signal.notices.isEmpty() ? Weights.Turn.BEFORE_A_NOTICE : Weights.Turn.WITH_A_NOTICE)) {
            case LOOK_UP -> lookUp(signal.child);
            case DECIDE -> byAPerson(signal);
            case WITHDRAW -> withdraw(signal);
            case ESCALATE -> new Step.Escalate(signal.child);
            case MARK_OVERDUE -> new Step.MarkOverdue(signal.child);
            case ERASE_IN_TIME -> new Step.EraseInTime(signal.child);
            case ERASE_ON_REQUEST -> new Step.EraseOnRequest(child(signal));
            case MAIL -> new Step.Mail(signal.child, noticeAt(signal), random.nextInt(5) > 0);
            case REMIND -> remind(signal);
            case OPEN -> direct(signal, Doing.OPEN);
            case RETURN -> direct(signal, Doing.RETURN);
            case ANSWER -> direct(signal, one(List.of(Doing.values())));
            default -> throw new IllegalStateException("not about a signal");
        };
    }

    private Step report() {
        int zone = random.nextInt(ZONES);
        int intervention = zone * 10 + random.nextInt(2);
        Duration ago = one(List.of(
                Duration.ofMinutes(random.nextInt(600)),
                Duration.ofMinutes(random.nextInt(600)),
                Duration.ofMinutes(random.nextInt(1440)),
                Duration.ofHours(20 + random.nextInt(9)),
                random.nextInt(3) > 0
                        ? Duration.ofHours(24).plusSeconds(random.nextInt(3) - 1)
                        : Duration.ofDays(30).plusSeconds(random.nextInt(3) - 1),
                Duration.ofSeconds(-119 - random.nextInt(3))));
        return new Step.Report(
                zone,
                intervention,
                oracle.now.minus(ago),
                1 + random.nextInt(1 + random.nextInt(Children.MOST_IN_ONE_REPORT)),
                random.nextInt(2));
    }

    private Step lookUp(int child) {
        Kind kind = one(List.of(
                Kind.FOUND,
                Kind.FOUND,
                Kind.FOUND,
                Kind.NOT_FOUND,
                Kind.SEVERAL_SCHOOLS,
                Kind.SEVERAL_SCHOOLS,
                Kind.SEVERAL_PUPILS,
                Kind.UNAVAILABLE,
                Kind.UNAVAILABLE));
        return new Step.LookUp(
                child,
                kind,
                switch (kind) {
                    case FOUND -> List.of(school());
                    case SEVERAL_SCHOOLS, SEVERAL_PUPILS -> List.of(school(), school(), school());
                    case NOT_FOUND, UNAVAILABLE -> List.of();
                });
    }

    private Step byAPerson(OracleSignal signal) {
        return switch (random.nextInt(8)) {
            case 0 -> new Step.Close(child(signal), zone(signal), one(CLOSINGS));
            case 1 -> withdraw(signal);
            default -> new Step.Place(child(signal), zone(signal), choice(signal));
        };
    }

    private List<Integer> choice(OracleSignal signal) {
        int many = one(List.of(0, 1, 1, 1, 2, 2, 2, 2, 3));
        List<Integer> likely = new ArrayList<>(signal.candidates());
        likely.addAll(signal.notices.keySet());
        List<Integer> schools = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            schools.add(likely.isEmpty() || random.nextInt(3) == 0 ? school() : one(likely));
        }
        return List.copyOf(schools);
    }

    private Step withdraw(OracleSignal signal) {
        return new Step.Withdraw(child(signal), zone(signal), one(WITHDRAWALS));
    }

    private Step remind(OracleSignal signal) {
        int school = noticeAt(signal);
        OracleNotice notice = signal.notices.get(school);
        int sent = notice == null ? 0 : notice.reminders;
        return new Step.Remind(signal.child, school, Math.max(1, sent + one(List.of(0, 1, 1, 1, 2))));
    }

    private Step direct(OracleSignal signal, Doing doing) {
        int school = noticeAt(signal);
        return new Step.Direct(doing, child(signal), school, random.nextInt(12) == 0 ? school() : school);
    }

    /** Nearly always a school with a notice. */
    private int noticeAt(OracleSignal signal) {
        return random.nextInt(12) == 0 ? school() : one(List.copyOf(signal.notices.keySet()));
    }

    /** Mostly one that takes part. */
    private int school() {
        return 1 + random.nextInt(random.nextInt(3) == 0 ? SCHOOLS : TAKING_PART);
    }

    private int zone(OracleSignal signal) {
        return random.nextInt(12) == 0 ? random.nextInt(ZONES) : signal.zone;
    }

    /** Now and then one that nobody reported. */
    private int child(OracleSignal signal) {
        return random.nextInt(40) == 0 ? Children.of(99, 0) : signal.child;
    }

    private Step aboutASchool() {
        int school = 1 + random.nextInt(SCHOOLS);
        LocalDate today = oracle.today();
        LocalDate day = today.plusDays(random.nextInt(4));
        return switch (random.nextInt(8)) {
            case 0 -> new Step.CloseDown(school, day);
            case 1, 2 -> new Step.Merge(school, school(), day);
            case 3 -> new Step.Follow(school, 1 + random.nextInt(2));
            case 4 -> new Step.Register(school, today.minusDays(random.nextInt(3)), day);
            default -> new Step.Register(school, today.minusDays(random.nextInt(3)), null);
        };
    }

    private Duration time() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> Duration.ofSeconds(random.nextInt(120));
            case 3, 4, 5 -> Duration.ofMinutes(random.nextInt(300));
            case 6 -> Duration.ofHours(random.nextInt(30));
            default -> Duration.ofDays(random.nextInt(6));
        };
    }

    /** To the second, one second early, or one late. */
    private Duration untilADeadline() {
        OracleSignal signal = signal();
        Instant deadline = one(List.of(
                signal.occurredAt.plus(Duration.ofHours(4)),
                signal.occurredAt.plus(Duration.ofHours(20)),
                signal.occurredAt.plus(Duration.ofHours(24)),
                signal.occurredAt.plus(Duration.ofHours(24)),
                random.nextInt(4) == 0 ? signal.keptUntil() : oracle.now));
        Duration until = Duration.between(oracle.now, deadline).plusSeconds(random.nextInt(3) - 1);
        return until.isNegative() ? Duration.ofSeconds(1) : until;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
