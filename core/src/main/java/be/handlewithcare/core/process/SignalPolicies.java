package be.handlewithcare.core.process;

import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.Retention;
import be.handlewithcare.core.child.SealedChild;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.mail.Addressee;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.notice.NoticeCommand;
import be.handlewithcare.core.notice.NoticeCommand.EraseNotice;
import be.handlewithcare.core.notice.NoticeCommand.IssueNotice;
import be.handlewithcare.core.notice.NoticeCommand.WithdrawNotice;
import be.handlewithcare.core.process.Deadline.CallAfterReturn;
import be.handlewithcare.core.process.Deadline.CallForDecision;
import be.handlewithcare.core.process.Deadline.EraseIdentity;
import be.handlewithcare.core.process.Deadline.MarkOverdue;
import be.handlewithcare.core.process.FollowUp.CancelForSignal;
import be.handlewithcare.core.process.FollowUp.LookUp;
import be.handlewithcare.core.process.FollowUp.SendToNotice;
import be.handlewithcare.core.process.FollowUp.SendToSignal;
import be.handlewithcare.core.process.FollowUp.Write;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.Escalation;
import be.handlewithcare.core.signal.SignalCommand.RaiseSignal;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import be.handlewithcare.core.signal.SignalEvent.SignalEscalated;
import be.handlewithcare.core.signal.SignalEvent.SignalOverdue;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.core.signal.SignalEvent.SignalWithdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The follow-ups of events of interventions and signals: a method per row of {@link SignalProcess}. */
final class SignalPolicies {
    /** The time that an erasure on request has before it is tried again. */
    private static final Duration TIME_TO_ERASE = Duration.ofSeconds(30);

    private final KeyedHash hash;

    SignalPolicies(KeyedHash hash) {
        this.hash = hash;
    }

    /** A child that is named twice in a report has one signal. */
    List<FollowUp> raiseSignals(InterventionReported reported, Map<SignalId, SealedChild> children) {
        return reported.signals().stream()
                .distinct()
                .<FollowUp>map(signal -> new SendToSignal(new RaiseSignal(
                        signal,
                        reported.happened(),
                        Objects.requireNonNull(children.get(signal)),
                        reported.reportedAt())))
                .toList();
    }

    /** All that is due for a signal if nothing else happens. */
    List<FollowUp> lookUpAndWatchTheClock(SignalRaised raised) {
        return List.of(
                lookUp(raised, raised.raisedAt()),
                call(raised, Escalation.ZONE),
                call(raised, Escalation.ZONE_AND_VECK),
                new MarkOverdue(raised.signal(), raised.dueAt()),
                new EraseIdentity(
                        raised.signal(),
                        ErasureCause.LAPSED,
                        raised.occurredAt().plus(Retention.LONGEST)));
    }

    static LookUp lookUp(SignalRaised raised, Instant from) {
        return new LookUp(
                raised.signal(), raised.dueAt(), later(Promise.lastCallAt(raised.dueAt()), afterLookup(from)));
    }

    /** A signal that is reported late is looked up first. */
    private static CallForDecision call(SignalRaised raised, Escalation step) {
        return new CallForDecision(
                raised.signal(), step, later(step.dueAt(raised.occurredAt()), afterLookup(raised.raisedAt())));
    }

    List<FollowUp> issueNotices(SignalPlaced placed) {
        return toNotices(placed.signal(), placed.schools(), (notice, school) -> new IssueNotice(notice, school, placed))
                .toList();
    }

    /** The letter tells the zone of the return, so nobody is called for it before four more hours have passed. */
    List<FollowUp> writeToZoneAndCallAgain(SignalReturned returned) {
        Letter letter = new Letter.SignalReturned(returned.signal(), returned.school());
        return List.of(
                write(letter, Addressee.ZONE, returned.at()),
                new CallAfterReturn(returned.signal(), returned.school(), Escalation.ZONE.dueAt(returned.at())));
    }

    List<FollowUp> writeToThoseCalled(SignalEscalated escalated) {
        Letter letter = new Letter.SignalUndecided(escalated.signal(), escalated.to());
        return addressees(escalated.to())
                .map(to -> write(letter, to, escalated.at()))
                .toList();
    }

    /** A signal that is reported late is looked up first: the letters stay away if its school is notified by then. */
    List<FollowUp> writeToZoneAndVeck(SignalOverdue overdue) {
        Letter letter = new Letter.SignalOverdue(overdue.signal());
        Instant notBefore = overdue.reportedLate() ? afterLookup(overdue.at()) : overdue.at();
        return addressees(Escalation.ZONE_AND_VECK)
                .map(to -> write(letter, to, notBefore))
                .toList();
    }

    List<FollowUp> withdrawNoticesAndEraseSoon(SignalWithdrawn withdrawn) {
        Stream<FollowUp> notices = toNotices(
                withdrawn.signal(),
                withdrawn.schools(),
                (notice, _) -> new WithdrawNotice(notice, withdrawn.withdrawnAt()));
        Instant end = withdrawn.withdrawnAt().plus(Retention.AFTER_WITHDRAWAL);
        return Stream.concat(notices, Stream.of(new EraseIdentity(withdrawn.signal(), ErasureCause.WITHDRAWN, end)))
                .toList();
    }

    List<FollowUp> eraseNoticesAndCancelTheRest(SignalErased erased) {
        Stream<FollowUp> notices =
                toNotices(erased.signal(), erased.schools(), (notice, _) -> new EraseNotice(notice, erased.erasedAt()));
        return Stream.concat(notices, Stream.of(new CancelForSignal(erased.signal())))
                .toList();
    }

    static EraseIdentity eraseIfTheRequestFailed(SignalId signal, Instant at) {
        return new EraseIdentity(signal, ErasureCause.REQUESTED, at.plus(TIME_TO_ERASE));
    }

    private Stream<FollowUp> toNotices(
            SignalId signal,
            Collection<InstitutionNumber> schools,
            BiFunction<NoticeId, InstitutionNumber, NoticeCommand> command) {
        return schools.stream()
                .map(school -> new SendToNotice(command.apply(NoticeId.derive(hash, signal, school.value()), school)));
    }

    private static Stream<Addressee> addressees(Escalation step) {
        return switch (step) {
            case ZONE -> Stream.of(Addressee.ZONE);
            case ZONE_AND_VECK -> Stream.of(Addressee.ZONE, Addressee.VECK);
        };
    }

    private static FollowUp write(Letter letter, Addressee to, Instant notBefore) {
        return new Write(new Writing(letter, to), notBefore);
    }

    private static Instant afterLookup(Instant from) {
        return from.plus(Promise.TIME_TO_LOOK_UP);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
