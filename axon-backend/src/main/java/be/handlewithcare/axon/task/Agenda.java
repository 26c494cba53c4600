package be.handlewithcare.axon.task;

import be.handlewithcare.core.calendar.Promise;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import java.time.Instant;

/**
 * When a signal is raised, then its school is looked up; when a notice is issued, then its school is mailed. Both are
 * noted in the commit of the event itself, so neither can be forgotten. A task's turn is the instant of its
 * intervention: the oldest due comes first.
 */
public final class Agenda implements Projection {
    private final SchedulerClient tasks;

    public Agenda(SchedulerClient tasks) {
        this.tasks = tasks;
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case SignalRaised raised -> note(LookUpSchoolTask.of(raised.signal(), turn(raised.dueAt(), recorded)));
            case NoticeIssued issued -> note(MailNoticeTask.of(issued.notice(), turn(issued.dueAt(), recorded)));
            default -> {}
        }
    }

    private void note(SchedulableInstance<Void> task) {
        tasks.scheduleIfNotExists(task);
    }

    /** Another clock may run ahead of ours; the task need not wait for it. */
    private static Instant turn(Instant dueAt, Recorded recorded) {
        Instant occurredAt = dueAt.minus(Promise.WITHIN);
        return occurredAt.isBefore(recorded.at()) ? occurredAt : recorded.at();
    }
}
