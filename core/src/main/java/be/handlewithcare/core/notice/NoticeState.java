package be.handlewithcare.core.notice;

import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;

/** Where a notice stands. */
public sealed interface NoticeState {

    /** Nothing happened yet. */
    record NotIssued() implements NoticeState {}

    /**
     * It stands before the school.
     *
     * @param delivered whether the mail for it went out; a director may read it before that
     * @param reading how far the school is with it
     */
    record Standing(NoticeIssued issued, boolean delivered, Reading reading) implements NoticeState {}

    /** How far a school is with a notice; each includes those before it. */
    enum Reading {
        UNREAD,
        OPENED,
        ACKNOWLEDGED,
        TEACHER_INFORMED;

        /** Whether it came this far, or further. */
        public boolean reached(Reading other) {
            return compareTo(other) >= 0;
        }
    }
}
