package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.notice.NoticeCommand.RecordDelivery;
import be.handlewithcare.core.notice.NoticeState.Standing;
import be.handlewithcare.core.notice.SchoolMail;
import be.handlewithcare.core.notice.SchoolMail.Handover;
import be.handlewithcare.core.school.Mailbox;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells a school by mail that a notice waits, and records that the mail server took it. Killed between the two, it mails
 * once more under the same message id: rather twice than never.
 */
public final class MailNoticeTask {
    private static final TaskDescriptor<Void> NAME = TaskDescriptor.of("mail-notice");

    private final OneCommit commit;
    private final StoredStates states;
    private final SchoolMail mail;
    private final Clock clock;

    public MailNoticeTask(OneCommit commit, StoredStates states, SchoolMail mail, Clock clock) {
        this.commit = commit;
        this.states = states;
        this.mail = mail;
        this.clock = clock;
    }

    static SchedulableInstance<Void> of(NoticeId notice, Instant turn) {
        return NAME.instance(notice.toString()).scheduledTo(turn);
    }

    OneTimeTask<Void> task() {
        return Tasks.oneTime(NAME)
                .onFailure(new GrowingPause(clock))
                .onDeadExecution(TaskRunner::backInItsPlace)
                .execute((instance, _) -> mail(new NoticeId(UUID.fromString(instance.getId()))));
    }

    private void mail(NoticeId notice) {
        mailboxOfUndelivered(notice).ifPresent(mailbox -> {
            switch (mail.noticeWaiting(notice, mailbox)) {
                case Handover.Taken() ->
                    commit.run(Actor.SYSTEM, commands -> commands.send(new RecordDelivery(notice, clock.instant())));
                case Handover.Refused() -> throw new TryAgain(Duration.ZERO);
            }
        });
    }

    private Optional<Mailbox> mailboxOfUndelivered(NoticeId notice) {
        return commit.run(
                Actor.SYSTEM,
                _ -> states.of(notice) instanceof Standing standing && !standing.delivered()
                        ? Optional.of(states.of(standing.issued().school())
                                .mailboxes()
                                .getFirst())
                        : Optional.empty());
    }
}
