package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.notice.NoticeCommand.RecordDelivery;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeState.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Mails a school that a notice waits, and records that the mail server took the mail: with that the promise is kept. If the node
 * dies before it knows that, the mail is sent once more under the same message id, after a long pause: rather twice than never.
 * While no mailbox of the school can be mailed, the task waits for another one.
 */
final class MailNoticeTask implements Errand {
    /** The pause before it checks whether the school has another mailbox. */
    private static final Duration NO_MAILBOX = Duration.ofMinutes(1);

    private final OneCommit commit;
    private final StoredStates states;
    private final MailDelivery mail;
    private final Clock clock;

    MailNoticeTask(OneCommit commit, StoredStates states, MailDelivery mail, Clock clock) {
        this.commit = commit;
        this.states = states;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.MAIL_NOTICE;
    }

    @Override
    public Optional<Instant> carryOut(String instance) {
        NoticeId notice = new NoticeId(UUID.fromString(instance));
        undelivered(notice).ifPresent(this::mail);
        return Optional.empty();
    }

    private Optional<NoticeIssued> undelivered(NoticeId notice) {
        return commit.run(
                Actor.SYSTEM,
                _ -> states.of(notice) instanceof Standing standing && !standing.delivered()
                        ? Optional.of(standing.issued())
                        : Optional.empty());
    }

    private void mail(NoticeIssued issued) {
        var mailboxes = commit.run(Actor.SYSTEM, _ -> states.of(issued.school()).mailboxes());
        if (!mail.deliver(new MailDelivery.Item(
                kind(),
                issued.notice().toString(),
                new Letter.NoticeWaits(issued.notice()),
                mailboxes,
                issued.school()))) {
            throw new TryAgain(NO_MAILBOX);
        }
        commit.run(Actor.SYSTEM, commands -> commands.send(new RecordDelivery(issued.notice(), clock.instant())));
    }
}
