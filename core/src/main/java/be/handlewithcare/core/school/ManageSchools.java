package be.handlewithcare.core.school;

import be.handlewithcare.core.decision.Actor;
import java.time.LocalDate;
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
}
