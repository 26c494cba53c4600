package be.handlewithcare.core.oracle;

import be.handlewithcare.core.oracle.Step.Doing;
import be.handlewithcare.core.oracle.View.Sees;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the documents say of one notice: a few facts, and what a school sees of them. */
final class OracleNotice {
    @Nullable
    Instant deliveredAt;

    @Nullable
    Instant openedAt;

    boolean acknowledged;
    boolean teacherInformed;
    boolean returned;
    boolean withdrawn;
    boolean erased;
    int reminders;

    boolean stands() {
        return !returned && !withdrawn && !erased;
    }

    boolean isUnread() {
        return stands() && openedAt == null;
    }

    Sees seen() {
        if (withdrawn && openedAt == null) {
            return Sees.NOTHING;
        }
        if (erased) {
            return Sees.ERASED;
        }
        if (returned) {
            return Sees.RETURNED;
        }
        if (withdrawn) {
            return Sees.WITHDRAWN;
        }
        if (teacherInformed) {
            return Sees.TEACHER_INFORMED;
        }
        return acknowledged ? Sees.ACKNOWLEDGED : openedAt == null ? Sees.UNREAD : Sees.OPENED;
    }

    /** What a director of its own school is answered. */
    Outcome director(Doing doing, Instant now) {
        return switch (seen()) {
            case NOTHING -> Outcome.refused("not-found");
            case ERASED -> Outcome.refused("erased");
            case WITHDRAWN -> Outcome.refused("notice-withdrawn");
            case RETURNED -> doing == Doing.RETURN ? Outcome.NOTHING : Outcome.refused("notice-returned");
            case UNREAD -> doing == Doing.OPEN ? open(now) : Outcome.refused("not-opened");
            case OPENED, ACKNOWLEDGED, TEACHER_INFORMED ->
                doing == Doing.OPEN && isOver(now) ? Outcome.refused("erased") : afterOpening(doing);
        };
    }

    /** Also while the child is kept for another school. */
    private boolean isOver(Instant now) {
        return !now.isBefore(Objects.requireNonNull(openedAt).plus(Duration.ofDays(7)));
    }

    private Outcome open(Instant now) {
        openedAt = now;
        return Outcome.DONE;
    }

    private Outcome afterOpening(Doing doing) {
        boolean isNew = switch (doing) {
            case OPEN -> false;
            case ACKNOWLEDGE -> !acknowledged;
            case INFORM_TEACHER -> !teacherInformed;
            case RETURN -> true;
        };
        acknowledged |= doing == Doing.ACKNOWLEDGE || doing == Doing.INFORM_TEACHER;
        teacherInformed |= doing == Doing.INFORM_TEACHER;
        returned |= doing == Doing.RETURN;
        return isNew ? Outcome.DONE : Outcome.NOTHING;
    }
}
