package be.handlewithcare.axon.task;

import be.handlewithcare.core.mail.Letterbox;
import be.handlewithcare.core.mail.Writing;
import java.time.Clock;
import java.util.List;

/** Plans each letter that is posted as a task, in the running transaction. */
final class PlannedLetters implements Letterbox {
    private final TaskTable tasks;
    private final Clock clock;

    PlannedLetters(TaskTable tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public void post(Writing writing) {
        tasks.plan(List.of(LetterName.planned(writing, clock.instant())));
    }
}
