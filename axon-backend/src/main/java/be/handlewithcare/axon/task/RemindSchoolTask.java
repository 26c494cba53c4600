package be.handlewithcare.axon.task;

import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.commit.StoredStates;
import be.handlewithcare.core.calendar.SchoolDays;
import be.handlewithcare.core.calendar.SchoolHours;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.notice.NoticeCommand.RemindSchool;
import be.handlewithcare.core.notice.NoticeState.Reading;
import be.handlewithcare.core.notice.NoticeState.Standing;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reminds a school of a notice that nobody has opened. It waits for hours in which somebody is there: those of all schools
 * when it is planned, those of this school, with its own days off, when its time has come.
 */
final class RemindSchoolTask implements Errand {
    private final OneCommit commit;
    private final StoredStates states;
    private final SchoolDays days;
    private final Clock clock;

    RemindSchoolTask(OneCommit commit, StoredStates states, SchoolDays days, Clock clock) {
        this.commit = commit;
        this.states = states;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.REMIND_SCHOOL;
    }

    @Override
    public Optional<Instant> carryOut(String instance) {
        List<String> parts = PlannedTask.partsOf(instance);
        NoticeId notice = new NoticeId(UUID.fromString(parts.get(0)));
        return hoursWhereUnread(notice).flatMap(hours -> remind(notice, Integer.parseInt(parts.get(1)), hours));
    }

    private Optional<SchoolHours> hoursWhereUnread(NoticeId notice) {
        return commit.run(
                Actor.SYSTEM,
                _ -> states.of(notice) instanceof Standing standing && standing.reading() == Reading.UNREAD
                        ? Optional.of(new SchoolHours(
                                days, states.of(standing.issued().school()).daysOff()))
                        : Optional.empty());
    }

    private Optional<Instant> remind(NoticeId notice, int number, SchoolHours hours) {
        Instant now = clock.instant();
        if (!hours.areOn(now)) {
            return Optional.of(hours.nextOpen(now));
        }
        commit.run(Actor.SYSTEM, commands -> commands.send(new RemindSchool(notice, number, now)));
        return Optional.empty();
    }
}
