package be.handlewithcare.schoolportal;

import be.handlewithcare.projections.desk.NoticeView;
import java.util.Locale;

/** How a notice stands, in the words of the inbox. */
enum NoticeStatus {
    NEW("Nieuw"),
    OPENED("Geopend"),
    ACKNOWLEDGED("Bevestigd"),
    TEACHER_INFORMED("Leerkracht ingelicht"),
    RETURNED("Teruggestuurd"),
    WITHDRAWN("Ingetrokken"),
    ERASED("Gewist");

    private final String label;

    NoticeStatus(String label) {
        this.label = label;
    }

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

    /** In Dutch. */
    public String label() {
        return label;
    }

    /** The style class of its badge. */
    public String badge() {
        return "badge-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
