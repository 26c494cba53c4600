package be.handlewithcare.core.signal;

import be.handlewithcare.core.school.InstitutionNumber;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a signal went to a school.
 *
 * @param toldAt when the school had been told, if it has
 * @param returned whether it said that the child is not its pupil
 */
public record Placement(InstitutionNumber school, @Nullable Instant toldAt, boolean returned) {}
