package be.handlewithcare.schoolportal;

import be.handlewithcare.projections.desk.NoticeView;
import java.time.Instant;

/**
 * A notice in one line: when it came, how it stands and when it goes, not whom it is about. Templates find only public
 * methods.
 */
record NoticeLine(
        String notice, Instant issuedAt, String issued, Instant eraseAt, String eraseDay, NoticeStatus status) {

    static NoticeLine of(NoticeView notice) {
        return new NoticeLine(
                notice.notice().toString(),
                notice.issuedAt(),
                DutchTime.moment(notice.issuedAt()),
                notice.eraseAt(),
                DutchTime.weekday(notice.eraseAt()),
                NoticeStatus.of(notice));
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
