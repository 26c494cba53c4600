package be.handlewithcare.axon.task;

import be.handlewithcare.core.calendar.SchoolDays;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeEvent.NoticeErased;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.core.signal.SignalEvent.SignalErased;
import javax.sql.DataSource;

/**
 * When something happened, then this is to be done, and at that time. Noted in the commit of the event itself, so nothing
 * can be forgotten. For a child that is forgotten nothing remains to be done.
 */
public final class Agenda implements Projection {
    private final TaskTable tasks;
    private final NoticeAgenda notices;

    public Agenda(DataSource dataSource, SchoolDays days) {
        this.tasks = new TaskTable(dataSource);
        this.notices = new NoticeAgenda(days);
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case SignalErased erased -> tasks.cancel(erased.signal());
            case NoticeErased erased -> tasks.cancel(erased.notice());
            case SignalEvent event -> tasks.plan(SignalAgenda.after(event, recorded.at()));
            case NoticeEvent event -> tasks.plan(notices.after(event, recorded.at()));
            default -> {
                // Interventions and schools leave nothing to do.
            }
        }
    }
}
