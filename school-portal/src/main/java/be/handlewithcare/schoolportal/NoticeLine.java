package be.handlewithcare.schoolportal;

import be.handlewithcare.core.child.Retention;
import be.handlewithcare.projections.desk.NoticeView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice in one line: when it came, how it stands and when it goes, not whom it is about. Templates find only public
 * methods.
 *
 * @param eraseAt absent until it was opened
 * @param eraseAtLatest also if nobody ever opens it
 */
record NoticeLine(
        String notice, Instant issuedAt, @Nullable Instant eraseAt, Instant eraseAtLatest, NoticeStatus status) {

    static NoticeLine of(NoticeView notice) {
        return new NoticeLine(
                notice.notice().toString(),
                notice.issuedAt(),
                eraseAt(notice),
                notice.issuedAt().plus(Retention.LONGEST),
                NoticeStatus.of(notice));
    }

    /**
     * Counted from the school's own look, as the latest moment is from when the notice came: a day counted from the
     * intervention would tell when that was.
     */
    private static @Nullable Instant eraseAt(NoticeView notice) {
        Instant openedAt = notice.openedAt();
        return openedAt == null ? null : openedAt.plus(Retention.AFTER_OPENING);
    }

    /** When it came, as roughly as people say it. */
    public Arrival arrival() {
        return Arrival.of(issuedAt);
    }

    /** Whether nobody opened it yet. */
    public boolean isNew() {
        return status == NoticeStatus.NEW;
    }

    /** Whether the school has only the teacher left to tell. */
    public boolean isAcknowledged() {
        return status == NoticeStatus.ACKNOWLEDGED;
    }

    /** Whether the school has nothing left to do. */
    public boolean isDone() {
        return switch (status) {
            case NEW, OPENED, ACKNOWLEDGED -> false;
            case TEACHER_INFORMED, RETURNED, WITHDRAWN, ERASED -> true;
        };
    }
}
