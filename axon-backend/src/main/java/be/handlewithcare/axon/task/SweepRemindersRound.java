package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.axon.work.Round;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.notice.NoticeState.Reading;
import be.handlewithcare.core.notice.NoticeState.Standing;
import be.handlewithcare.core.process.SignalProcess;
import be.handlewithcare.core.work.UnfinishedWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans the next reminder of each notice that has lain unread for a day, in case its task was lost. */
final class SweepRemindersRound implements Round {
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration UNREAD = Duration.ofDays(1);

    private final UnfinishedWork unfinished;
    private final OneCommit commit;
    private final StoredStates states;
    private final TaskTable tasks;
    private final SignalProcess process;
    private final Clock clock;

    SweepRemindersRound(
            UnfinishedWork unfinished,
            OneCommit commit,
            StoredStates states,
            TaskTable tasks,
            SignalProcess process,
            Clock clock) {
        this.unfinished = unfinished;
        this.commit = commit;
        this.states = states;
        this.tasks = tasks;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sweep-reminders";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void make() {
        Instant now = clock.instant();
        List<NoticeId> unread = unfinished.notReminded(now.minus(UNREAD));
        tasks.plan(commit.run(
                Actor.SYSTEM,
                _ -> unread.stream()
                        .flatMap(notice -> next(notice, now).stream())
                        .toList()));
    }

    private Optional<PlannedTask> next(NoticeId notice, Instant now) {
        return states.of(notice) instanceof Standing standing && standing.reading() == Reading.UNREAD
                ? Optional.of(PlannedTask.of(process.lostReminder(standing, now)))
                : Optional.empty();
    }
}
