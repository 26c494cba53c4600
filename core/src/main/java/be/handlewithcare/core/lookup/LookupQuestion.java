package be.handlewithcare.core.lookup;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.SignalId;
import java.time.LocalDate;

/**
 * Where does this child go to school?
 *
 * @param signal for which it is asked; each question is on record with it
 * @param on the day on which the enrolment counts
 */
public record LookupQuestion(SignalId signal, Identity child, LocalDate on) {}
