package be.handlewithcare.core.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a school takes part. */
public sealed interface SchoolState {
    /** Whether signals of that day go to this school. */
    boolean takesPartOn(LocalDate day);

    /** Where its mails go; empty for a school that never joined. */
    List<Mailbox> mailboxes();

    /** Its own days off, beside those of all schools. */
    Set<LocalDate> daysOff();

    /** Under what number it goes on on that day, if under another. */
    Optional<InstitutionNumber> successorOn(LocalDate day);

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

        @Override
        public Set<LocalDate> daysOff() {
            return Set.of();
        }

        @Override
        public Optional<InstitutionNumber> successorOn(LocalDate day) {
            return Optional.empty();
        }
    }

    /** Joined once; where it has left since, its open notices stay readable and its mailboxes stay known. */
    sealed interface Joined extends SchoolState {
        Membership membership();

        @Override
        default List<Mailbox> mailboxes() {
            return membership().details().mailboxes();
        }

        @Override
        default Set<LocalDate> daysOff() {
            return membership().daysOff();
        }

        @Override
        default Optional<InstitutionNumber> successorOn(LocalDate day) {
            return Optional.empty();
        }
    }

    /** Trained and joined. */
    record TakingPart(Membership membership) implements Joined {
        @Override
        public boolean takesPartOn(LocalDate day) {
            return membership.hasBegunOn(day);
        }
    }

    /** Left, or about to: until that day it still takes part. */
    record Leaving(Membership membership, LocalDate leftOn) implements Joined {
        @Override
        public boolean takesPartOn(LocalDate day) {
            return membership.hasBegunOn(day) && day.isBefore(leftOn);
        }
    }

    /** Exists no more, or is about to: until that day it still takes part. */
    record Closed(Membership membership, LocalDate closedOn) implements Joined {
        @Override
        public boolean takesPartOn(LocalDate day) {
            return membership.hasBegunOn(day) && day.isBefore(closedOn);
        }
    }

    /** Goes on under another number, or is about to: until that day it still takes part by itself. */
    record Merged(Membership membership, InstitutionNumber into, LocalDate mergedOn) implements Joined {
        @Override
        public boolean takesPartOn(LocalDate day) {
            return membership.hasBegunOn(day) && day.isBefore(mergedOn);
        }

        @Override
        public Optional<InstitutionNumber> successorOn(LocalDate day) {
            return day.isBefore(mergedOn) ? Optional.empty() : Optional.of(into);
        }
    }

    /** What it joined with. */
    record Membership(SchoolDetails details, LocalDate joinedOn, Set<LocalDate> daysOff) {
        public Membership {
            daysOff = Set.copyOf(daysOff);
        }

        boolean hasBegunOn(LocalDate day) {
            return !day.isBefore(joinedOn);
        }

        Membership with(SchoolDetails others) {
            return new Membership(others, joinedOn, daysOff);
        }

        Membership with(Set<LocalDate> others) {
            return new Membership(details, joinedOn, others);
        }
    }
}
