package be.handlewithcare.schoolportal;

import be.handlewithcare.projections.desk.NoticeView;
import java.util.Locale;

/** How a notice stands. Its name ends the key of the words for it. */
enum NoticeStatus {
    NEW,
    OPENED,
    ACKNOWLEDGED,
    TEACHER_INFORMED,
    RETURNED,
    WITHDRAWN,
    ERASED;

    static NoticeStatus of(NoticeView notice) {
        if (notice.erased()) {
            return ERASED;
        }
        if (notice.withdrawnAt() != null) {
            return WITHDRAWN;
        }
        return notice.returnedAt() != null ? RETURNED : reading(notice);
    }

    private static NoticeStatus reading(NoticeView notice) {
        if (notice.teacherInformedAt() != null) {
            return TEACHER_INFORMED;
        }
        if (notice.acknowledgedAt() != null) {
            return ACKNOWLEDGED;
        }
        return notice.openedAt() != null ? OPENED : NEW;
    }

    /** The style class of its badge. */
    public String badge() {
        return "badge-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
