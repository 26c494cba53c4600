package be.handlewithcare.core.school;

import java.time.LocalDate;
import java.util.List;

/** Whether a school takes part. */
public sealed interface SchoolState {

    /** Whether signals of that day go to this school. */
    boolean takesPartOn(LocalDate day);

    /** Where its mails go; empty for a school that never joined. */
    List<Mailbox> mailboxes();

    /** Not trained yet: gets nothing. */
    record NeverJoined() implements SchoolState {
        @Override
        public boolean takesPartOn(LocalDate day) {
            return false;
        }

        @Override
        public List<Mailbox> mailboxes() {
            return List.of();
        }
    }

    /** Trained and joined. */
    record TakingPart(SchoolDetails details, LocalDate joinedOn) implements SchoolState {
        @Override
        public boolean takesPartOn(LocalDate day) {
            return !day.isBefore(joinedOn);
        }

        @Override
        public List<Mailbox> mailboxes() {
            return details.mailboxes();
        }
    }

    /** Left, or about to: until that day it still takes part. */
    record Leaving(SchoolDetails details, LocalDate joinedOn, LocalDate leftOn) implements SchoolState {
        @Override
        public boolean takesPartOn(LocalDate day) {
            return !day.isBefore(joinedOn) && day.isBefore(leftOn);
        }

        @Override
        public List<Mailbox> mailboxes() {
            return details.mailboxes();
        }
    }
}
