package be.handlewithcare.core.signal;

import be.handlewithcare.core.signal.SignalCommand.RecordTold;
import be.handlewithcare.core.signal.SignalEvent.SchoolTold;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.signal.SignalState.AwaitingSchool;
import be.handlewithcare.core.signal.SignalState.Closed;
import be.handlewithcare.core.signal.SignalState.Erased;
import be.handlewithcare.core.signal.SignalState.NeedsAttention;
import be.handlewithcare.core.signal.SignalState.Placed;
import be.handlewithcare.core.signal.SignalState.Raised;
import be.handlewithcare.core.signal.SignalState.Withdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the promise is kept: the last of the schools is told. */
final class Telling {
    private Telling() {}

    static List<SignalEvent> told(RecordTold told, Raised state) {
        return isNews(told, state.course()) ? told(told, state, state.course()) : List.of();
    }

    private static boolean isNews(RecordTold told, Course course) {
        return course.placementAt(told.school())
                .filter(placement -> placement.toldAt() == null)
                .isPresent();
    }

    private static List<SignalEvent> told(RecordTold told, Raised state, Course course) {
        return switch (state) {
            case Placed placed -> {
                Optional<Instant> all = course.toldTo(told.school(), told.at()).allToldAt(placed.schools());
                yield all.isPresent() && !placed.notified() ? toldAndKept(told, course, all.get()) : remembered(told);
            }
            case NeedsAttention _, Closed _ -> remembered(told);
            case AwaitingSchool _, Withdrawn _, Erased _ -> List.of();
        };
    }

    /** With the last of them told: too late, if it was, and that is recorded once. */
    static List<SignalEvent> kept(Course course, Instant notifiedAt) {
        List<SignalEvent> events = new ArrayList<>();
        Waiting.overdue(course, notifiedAt)
                .filter(_ -> notifiedAt.isAfter(course.raised().dueAt()))
                .ifPresent(events::add);
        events.add(new SignalNotified(course.raised().signal(), notifiedAt));
        return events;
    }

    private static List<SignalEvent> toldAndKept(RecordTold told, Course course, Instant notifiedAt) {
        List<SignalEvent> events = new ArrayList<>(remembered(told));
        events.addAll(kept(course, notifiedAt));
        return events;
    }

    private static List<SignalEvent> remembered(RecordTold told) {
        return List.of(new SchoolTold(told.signal(), told.school(), told.at()));
    }
}
