package be.handlewithcare.demo.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pupil at a school.
 *
 * @param from first day
 * @param until last day; null as long as it runs
 */
public record DemoEnrolment(
        String institution,
        String site,
        LocalDate from,
        @Nullable LocalDate until) {}
