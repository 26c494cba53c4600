package be.handlewithcare.core.oracle;

import static be.handlewithcare.core.testkit.Examples.SEALED_CHILD;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.Retention;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.Intervention;
import be.handlewithcare.core.intervention.InterventionCommand.ReportIntervention;
import be.handlewithcare.core.intervention.ReportRules;
import be.handlewithcare.core.intervention.ReportedSignals;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.mail.StillTrue;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.notice.NoticeCommand;
import be.handlewithcare.core.notice.NoticeState;
import be.handlewithcare.core.notice.NoticeState.Standing;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.OfficialDetails;
import be.handlewithcare.core.school.SchoolCommand;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.ClosingReason;
import be.handlewithcare.core.signal.Keeping;
import be.handlewithcare.core.signal.SignalCommand;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson.Why;
import be.handlewithcare.core.signal.SignalState;
import be.handlewithcare.core.signal.WithdrawalReason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The deciders and the process, asked as the running application asks them: by in-ports and tasks. Longer than
 * other files because each step of a history has its line here.
 */
final class World {
    private static final SchoolDetails DETAILS =
            new SchoolDetails("De Proef", "Proefdorp", List.of(), List.of(new Mailbox("directie@proef.example")));

    private final Decisions decisions = new Decisions();
    private final Map<String, Writing> letters = new HashMap<>();
    private final Set<Integer> forgotten = new HashSet<>();
    private Instant now;
    private int digests;

    World(Instant start) {
        now = start;
    }

    Outcome after(Step step) {
        decisions.begin();
        try {
            carryOut(step);
        } catch (Rejected rejected) {
            if (!decisions.happened().isEmpty()) {
                throw new AssertionError("refused half-way: " + decisions.happened(), rejected);
            }
            return Outcome.refused(rejected.rule().code());
        }
        Map<String, Writing> called = decisions.letters();
        letters.putAll(called);
        return step instanceof Step.SendLetter(var letter)
                ? isStillTrue(letter) ? Outcome.DONE : Outcome.NOTHING
                : decisions.happened().isEmpty() ? Outcome.NOTHING : Outcome.done(called.keySet());
    }

    View view(int child) {
        return decisions.seen(child).view();
    }

    private void carryOut(Step step) {
        switch (step) {
            case Step.Report report -> report(report);
            case Step.LookUp(int child, Step.Kind kind, var schools) -> lookUp(child, kind, Names.schools(schools));
            case Step.Mail(int child, int school, boolean taken) -> mail(child, school, taken);
            case Step.Remind(int child, int school, int number) -> remind(child, school, number);
            case Step.Direct direct -> send(command(direct));
            case Step.Place(int child, int zone, var schools) -> {
                var numbers = Names.schools(schools);
                send(new SignalCommand.PlaceByHand(
                        Names.signal(child), Names.zone(zone), numbers, takingPart(numbers), now));
            }
            case Step.Close(int child, int zone, var reason) ->
                send(new SignalCommand.CloseByHand(
                        Names.signal(child), Names.zone(zone), ClosingReason.valueOf(reason), now));
            case Step.Withdraw(int child, int zone, var reason) ->
                send(new SignalCommand.WithdrawSignal(
                        Names.signal(child), Names.zone(zone), WithdrawalReason.valueOf(reason), now));
            case Step.Escalate(int child) -> send(new SignalCommand.Escalate(Names.signal(child), now));
            case Step.MarkOverdue(int child) -> send(new SignalCommand.MarkOverdue(Names.signal(child), now));
            case Step.EraseInTime(int child) -> causeNow(child).ifPresent(cause -> forget(child, cause));
            case Step.EraseOnRequest(int child) -> eraseOnRequest(child);
            case Step.SendLetter _ -> {}
            case Step.Register(int school, var joinedOn, var leftOn) ->
                send(new SchoolCommand.RegisterSchool(Names.school(school), DETAILS, joinedOn, leftOn, now));
            case Step.Follow(int school, int listing) ->
                send(new SchoolCommand.UpdateSchool(Names.school(school), listed(listing), now));
            case Step.CloseDown(int school, var on) ->
                send(new SchoolCommand.CloseSchool(Names.school(school), on, now));
            case Step.Merge(int school, int into, var on) ->
                send(new SchoolCommand.MergeSchool(Names.school(school), Names.school(into), on, now));
            case Step.Wait(Duration time) -> now = now.plus(time);
        }
    }

    private void send(SignalCommand command) {
        decisions.commit(commands -> commands.send(command));
    }

    private void send(NoticeCommand command) {
        decisions.commit(commands -> commands.send(command));
    }

    private void send(SchoolCommand command) {
        decisions.commit(commands -> commands.send(command));
    }

    private void report(Step.Report report) {
        ReportRules.notInTheFuture(report.occurredAt(), now);
        var intervention = Names.intervention(report.intervention());
        var children = IntStream.range(0, report.children())
                .mapToObj(place -> Names.signal(Children.of(report.intervention(), place)))
                .toList();
        // Of a forgotten report no digest is equal to another.
        String digest = forgotten.contains(report.intervention()) ? "forgotten " + digests++ : report.toString();
        var happened = new Intervention(intervention, Names.zone(report.zone()), null, report.occurredAt());
        decisions.commit(commands -> commands.send(new ReportIntervention(
                happened,
                new ContentDigest(digest),
                new ReportedSignals(
                        children, () -> children.stream().collect(Collectors.toMap(child -> child, _ -> SEALED_CHILD))),
                now)));
    }

    private static OfficialDetails listed(int listing) {
        return new OfficialDetails("De Proef " + listing, DETAILS.municipality(), DETAILS.sites(), null);
    }

    private void lookUp(int child, Step.Kind kind, List<InstitutionNumber> schools) {
        boolean waits = switch (decisions.signal(child)) {
            case SignalState.AwaitingSchool _ -> true;
            case SignalState.NeedsAttention(var _, var reason) -> reason == AttentionReason.LOOKUP_UNAVAILABLE;
            default -> false;
        };
        // Half of the answers come after somebody else was first: those reach the decider too.
        if (waits || child % 2 == 0) {
            send(answer(child, kind, schools));
        }
    }

    private SignalCommand answer(int child, Step.Kind kind, List<InstitutionNumber> schools) {
        return switch (kind) {
            case FOUND -> answer(child, new LookupAnswer.Found(schools.getFirst()));
            case NOT_FOUND -> answer(child, new LookupAnswer.NotFound());
            case SEVERAL_SCHOOLS -> answer(child, new LookupAnswer.SeveralSchools(schools));
            case SEVERAL_PUPILS -> answer(child, new LookupAnswer.SeveralPupils(schools));
            case UNAVAILABLE -> new SignalCommand.AskAPerson(Names.signal(child), Why.LITTLE_TIME, now);
        };
    }

    private SignalCommand answer(int child, LookupAnswer.Definite answer) {
        LookupAnswer.Definite current = answer.withSchools(this::currentOf);
        return new SignalCommand.RecordLookup(
                Names.signal(child), LookupSource.REGISTER, current, takingPart(current.schools()), now);
    }

    /** The decider is always asked: two nodes may both have read that the mail is not out yet. */
    private void mail(int child, int school, boolean taken) {
        if (taken && decisions.isIssued(child, school)) {
            send(new NoticeCommand.RecordDelivery(Names.notice(child, school), now));
        }
    }

    private void remind(int child, int school, int number) {
        if (decisions.isIssued(child, school)) {
            send(new NoticeCommand.RemindSchool(Names.notice(child, school), number, now));
        }
    }

    private NoticeCommand command(Step.Direct direct) {
        var notice = Names.notice(direct.child(), direct.school());
        var by = Names.school(direct.by());
        return switch (direct.doing()) {
            case OPEN -> new NoticeCommand.OpenNotice(notice, by, now);
            case ACKNOWLEDGE -> new NoticeCommand.AcknowledgeNotice(notice, by, now);
            case INFORM_TEACHER -> new NoticeCommand.InformTeacher(notice, by, now);
            case RETURN -> new NoticeCommand.ReturnNotice(notice, by, now);
        };
    }

    private void eraseOnRequest(int child) {
        switch (decisions.signal(child)) {
            case SignalState.NotRaised() -> throw new Rejected(Rule.NOT_FOUND);
            case SignalState.Raised _ -> forget(child, ErasureCause.REQUESTED);
        }
    }

    private void forget(int child, ErasureCause cause) {
        forgotten.add(Children.interventionOf(child));
        send(new SignalCommand.EraseSignal(Names.signal(child), cause, now));
    }

    private Optional<ErasureCause> causeNow(int child) {
        return switch (decisions.signal(child)) {
            case SignalState.NotRaised _, SignalState.Erased _ -> Optional.empty();
            case SignalState.Raised raised -> {
                Retention retention = Keeping.of(raised, school -> openedAt(child, school));
                yield retention.isOver(now) ? Optional.of(retention.cause()) : Optional.empty();
            }
        };
    }

    private Optional<Instant> openedAt(int child, InstitutionNumber school) {
        return switch (decisions.notice(child, Names.of(school))) {
            case Standing standing -> Optional.ofNullable(standing.openedAt());
            case NoticeState.Withdrawn withdrawn -> Optional.ofNullable(withdrawn.openedAt());
            case NoticeState.NotIssued _, NoticeState.Returned _, NoticeState.Erased _ -> Optional.empty();
        };
    }

    private boolean isStillTrue(String name) {
        Letters.About about = Letters.read(name);
        var letter = Objects.requireNonNull(letters.get(name), name).letter();
        return switch (about.kind()) {
            case "undecided", "overdue", "returned" -> StillTrue.of(letter, decisions.signal(about.child()));
            default -> StillTrue.of(letter, decisions.notice(about.child(), about.school()));
        };
    }

    private InstitutionNumber currentOf(InstitutionNumber school) {
        LocalDate today = Brussels.dayOf(now);
        InstitutionNumber current = school;
        Set<InstitutionNumber> seen = new HashSet<>();
        Optional<InstitutionNumber> next = Optional.of(school);
        while (next.isPresent() && seen.add(next.get())) {
            current = next.get();
            next = decisions.school(current).successorOn(today);
        }
        return next.orElse(current);
    }

    private Set<InstitutionNumber> takingPart(Collection<InstitutionNumber> schools) {
        LocalDate today = Brussels.dayOf(now);
        return schools.stream()
                .filter(school -> decisions.school(school).takesPartOn(today))
                .collect(Collectors.toUnmodifiableSet());
    }
}
