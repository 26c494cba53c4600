package be.handlewithcare.core.notice;

import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a notice stands. */
public sealed interface NoticeState {
    /** Nothing happened yet. */
    record NotIssued() implements NoticeState {}

    /** It was issued. */
    sealed interface Issued extends NoticeState {
        NoticeIssued issued();
    }

    /**
     * It stands before the school.
     *
     * @param delivered whether the mail for it went out; a director may read it before that
     * @param reading how far the school is with it
     * @param openedAt when it was first opened, if it was
     * @param reminders how many went out
     */
    record Standing(
            NoticeIssued issued,
            boolean delivered,
            Reading reading,
            @Nullable Instant openedAt,
            int reminders) implements Issued {
        static Standing of(NoticeIssued issued) {
            return new Standing(issued, false, Reading.UNREAD, null, 0);
        }

        Standing afterDelivery() {
            return new Standing(issued, true, reading, openedAt, reminders);
        }

        Standing opened(Instant at) {
            return new Standing(issued, delivered, Reading.OPENED, at, reminders);
        }

        Standing read(Reading further) {
            return new Standing(issued, delivered, further, openedAt, reminders);
        }

        Standing reminded(int number) {
            return new Standing(issued, delivered, reading, openedAt, number);
        }
    }

    /** The school sent it back; it shows the child no more. */
    record Returned(NoticeIssued issued) implements Issued {}

    /**
     * The zone took it back; it shows the child no more.
     *
     * @param openedAt when the school first read it, if it did
     */
    record Withdrawn(NoticeIssued issued, @Nullable Instant openedAt) implements Issued {
        /** Whether the school knows of it. */
        public boolean wasOpened() {
            return openedAt != null;
        }
    }

    /**
     * The child is forgotten; nothing more happens to it.
     *
     * @param last where it stood before
     */
    record Erased(Issued last) implements Issued {
        @Override
        public NoticeIssued issued() {
            return last.issued();
        }
    }

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
