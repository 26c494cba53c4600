package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.mail.Addressee;
import be.handlewithcare.core.mail.DutyMailboxes;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.mail.StillTrue;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.notice.NoticeState;
import be.handlewithcare.core.notice.NoticeState.Issued;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.signal.SignalState;
import be.handlewithcare.core.signal.SignalState.Raised;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Hands a letter over that calls somebody, unless what it says is no longer so. Killed after the mail server took it, it
 * is sent once more under the same message id.
 */
final class SendLetterTask implements Errand {
    private final OneCommit commit;
    private final StoredStates states;
    private final DutyMailboxes duty;
    private final Mailroom mail;
    private final Stoppages stoppages;

    SendLetterTask(OneCommit commit, StoredStates states, DutyMailboxes duty, Mailroom mail, Stoppages stoppages) {
        this.commit = commit;
        this.states = states;
        this.duty = duty;
        this.mail = mail;
        this.stoppages = stoppages;
    }

    static PlannedTask of(Writing writing, Instant at) {
        return LetterName.planned(writing, at);
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SEND_LETTER;
    }

    @Override
    public Optional<Instant> carryOut(String instance) {
        Writing writing = LetterName.read(instance);
        mailboxFor(writing).ifPresent(mailbox -> hand(writing.letter(), mailbox));
        return Optional.empty();
    }

    private void hand(Letter letter, Mailbox mailbox) {
        switch (mail.hand(letter, mailbox)) {
            case Handover.Taken() -> {}
            case Handover.Refused() -> throw new TryAgain(Duration.ZERO);
        }
    }

    private Optional<Mailbox> mailboxFor(Writing writing) {
        return commit.run(Actor.SYSTEM, _ -> switch (writing.letter()) {
            case Letter.NoticeWaits(var notice) -> schoolsMailbox(writing, notice);
            case Letter.NoticeUnread(var notice, int _) -> schoolsMailbox(writing, notice);
            case Letter.NoticeWithdrawn(var notice) -> schoolsMailbox(writing, notice);
            case Letter.SignalUndecided(var signal, var _) -> dutyMailbox(writing, signal);
            case Letter.SignalReturned(var signal, var _) -> dutyMailbox(writing, signal);
            case Letter.SignalOverdue(var signal) -> dutyMailbox(writing, signal);
            case Letter.LookupStopped stopped -> operatorsMailbox(stopped);
            // Of a day that is over: it stays worth looking at.
            case Letter.ReportingUnusual _ -> Optional.of(duty.ofVeck());
        });
    }

    private Optional<Mailbox> schoolsMailbox(Writing writing, NoticeId id) {
        NoticeState notice = states.of(id);
        if (!(notice instanceof Issued known) || !StillTrue.of(writing.letter(), notice)) {
            return Optional.empty();
        }
        List<Mailbox> mailboxes = states.of(known.issued().school()).mailboxes();
        return mailboxes.stream()
                .skip(writing.to() == Addressee.SECOND_OF_SCHOOL ? 1 : 0)
                .findFirst();
    }

    private Optional<Mailbox> dutyMailbox(Writing writing, SignalId id) {
        SignalState signal = states.of(id);
        if (!(signal instanceof Raised known) || !StillTrue.of(writing.letter(), signal)) {
            return Optional.empty();
        }
        return Optional.of(
                writing.to() == Addressee.VECK
                        ? duty.ofVeck()
                        : duty.of(known.course().raised().zone()));
    }

    private Optional<Mailbox> operatorsMailbox(Letter.LookupStopped letter) {
        return stoppages
                .of(letter.source())
                .filter(stoppage -> StillTrue.of(letter, stoppage))
                .map(_ -> duty.ofOperator());
    }
}
