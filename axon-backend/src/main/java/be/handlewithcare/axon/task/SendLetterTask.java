package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.axon.task.MailDelivery.Item;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.mail.Addressee;
import be.handlewithcare.core.mail.DutyMailboxes;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.StillTrue;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.notice.NoticeState;
import be.handlewithcare.core.notice.NoticeState.Issued;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.signal.SignalState;
import be.handlewithcare.core.signal.SignalState.Raised;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Mails a letter that calls somebody, unless its content is no longer true. If the node dies before it knows that the mail server
 * took it, the letter is sent once more under the same message id, after a long pause.
 */
final class SendLetterTask implements Errand {
    /** The pause before it checks whether there is another mailbox. */
    private static final Duration NO_MAILBOX = Duration.ofMinutes(1);

    private final OneCommit commit;
    private final StoredStates states;
    private final DutyMailboxes duty;
    private final MailDelivery mail;
    private final Stoppages stoppages;

    SendLetterTask(OneCommit commit, StoredStates states, DutyMailboxes duty, MailDelivery mail, Stoppages stoppages) {
        this.commit = commit;
        this.states = states;
        this.duty = duty;
        this.mail = mail;
        this.stoppages = stoppages;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.SEND_LETTER;
    }

    @Override
    public Optional<Instant> carryOut(String instance) {
        Writing writing = LetterName.read(instance);
        itemFor(writing, instance).ifPresent(this::deliver);
        return Optional.empty();
    }

    /** A reminder that cannot be delivered ends here: the next one follows anyway. */
    private void deliver(Item item) {
        if (!mail.deliver(item) && !(item.letter() instanceof Letter.NoticeUnread)) {
            throw new TryAgain(NO_MAILBOX);
        }
    }

    private Optional<Item> itemFor(Writing writing, String instance) {
        return commit.run(Actor.SYSTEM, _ -> switch (writing.letter()) {
            case Letter.NoticeWaits(var notice) -> toSchool(writing, notice, instance);
            case Letter.NoticeUnread(var notice, int _) -> toSchool(writing, notice, instance);
            case Letter.NoticeWithdrawn(var notice) -> toSchool(writing, notice, instance);
            case Letter.SignalUndecided(var signal, var _) -> toDuty(writing, signal, instance);
            case Letter.SignalReturned(var signal, var _) -> toDuty(writing, signal, instance);
            case Letter.SignalOverdue(var signal) -> toDuty(writing, signal, instance);
            case Letter.LookupStopped stopped -> toOperator(writing, stopped, instance);
            // Of a day that is over: it stays worth looking at.
            case Letter.ReportingUnusual _, Letter.MailboxFails _ ->
                Optional.of(item(writing, instance, duty.ofVeck(), duty.ofOperator()));
        });
    }

    private Optional<Item> toSchool(Writing writing, NoticeId id, String instance) {
        NoticeState notice = states.of(id);
        if (!(notice instanceof Issued known) || !StillTrue.of(writing.letter(), notice)) {
            return Optional.empty();
        }
        InstitutionNumber school = known.issued().school();
        List<Mailbox> mailboxes = states.of(school).mailboxes().stream()
                .skip(writing.to() == Addressee.SECOND_OF_SCHOOL ? 1 : 0)
                .toList();
        return mailboxes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Item(kind(), instance, writing.letter(), mailboxes, school));
    }

    private Optional<Item> toDuty(Writing writing, SignalId id, String instance) {
        SignalState signal = states.of(id);
        if (!(signal instanceof Raised known) || !StillTrue.of(writing.letter(), signal)) {
            return Optional.empty();
        }
        return Optional.of(
                writing.to() == Addressee.VECK
                        ? item(writing, instance, duty.ofVeck(), duty.ofOperator())
                        : item(
                                writing,
                                instance,
                                duty.of(known.course().raised().zone()),
                                duty.ofVeck()));
    }

    private Optional<Item> toOperator(Writing writing, Letter.LookupStopped letter, String instance) {
        return stoppages
                .of(letter.source())
                .filter(stoppage -> StillTrue.of(letter, stoppage))
                .map(_ -> item(writing, instance, duty.ofOperator(), duty.ofVeck()));
    }

    /** @param instead the mailbox to use if the first one cannot be mailed, so that a call always reaches somebody */
    private Item item(Writing writing, String instance, Mailbox first, Mailbox instead) {
        return new Item(kind(), instance, writing.letter(), List.of(first, instead), null);
    }
}
