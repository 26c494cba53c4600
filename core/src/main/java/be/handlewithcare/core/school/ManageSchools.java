package be.handlewithcare.core.school;

import be.handlewithcare.core.decision.Actor;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What VECK asks: which schools take part. */
public interface ManageSchools {

    /**
     * Makes the school's taking part equal to this. May be repeated.
     *
     * @param joinedOn first day on which signals go to it
     * @param leftOn first day on which they no longer do, if it leaves
     * @throws be.handlewithcare.core.decision.Rejected {@code left-before-joined}
     */
    void register(
            InstitutionNumber school, SchoolDetails details, LocalDate joinedOn, @Nullable LocalDate leftOn, Actor by);

    /**
     * Makes name, municipality, sites and first mailbox of a school equal to what the official list says, whether it
     * still takes part or not; the second mailbox, and when it takes part, stay as they are. May be repeated.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code not-found} if it never joined, or as {@link SchoolDetails}
     */
    void update(InstitutionNumber school, OfficialDetails details, Actor by);

    /**
     * Says that the school exists no more from that day on. May be repeated.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code not-found} if it never joined, or
     *     {@code left-before-joined}
     */
    void close(InstitutionNumber school, LocalDate on, Actor by);

    /**
     * Says that the school goes on under another number from that day on: what the lookup answers for the old number goes
     * to the new one while that takes part. May be repeated.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code not-found} if it never joined,
     *     {@code merged-into-itself}, also by way of others, or {@code left-before-joined}
     */
    void merge(InstitutionNumber school, InstitutionNumber into, LocalDate on, Actor by);

    /**
     * Makes the school's own days off equal to these: on them it is not reminded. May be repeated.
     *
     * @throws be.handlewithcare.core.decision.Rejected {@code not-found} if it never joined
     */
    void setDaysOff(InstitutionNumber school, Set<LocalDate> days, Actor by);
}
