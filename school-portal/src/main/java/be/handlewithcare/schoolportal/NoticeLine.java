package be.handlewithcare.schoolportal;

import be.handlewithcare.projections.desk.NoticeView;
import java.time.Instant;

/**
 * A notice in one line: when it came and how far the school is, not whom it is about. Templates find only public methods.
 */
record NoticeLine(String notice, Instant issuedAt, String issued, NoticeStatus status) {

    static NoticeLine of(NoticeView notice) {
        return new NoticeLine(
                notice.notice().toString(),
                notice.issuedAt(),
                DutchTime.moment(notice.issuedAt()),
                NoticeStatus.of(notice));
    }

    /** Whether nobody opened it yet. */
    public boolean isNew() {
        return status == NoticeStatus.NEW;
    }

    /** Whether the school confirmed it. */
    public boolean isAcknowledged() {
        return status.compareTo(NoticeStatus.ACKNOWLEDGED) >= 0;
    }

    /** Whether the school has nothing left to do. */
    public boolean isDone() {
        return status == NoticeStatus.TEACHER_INFORMED;
    }
}
