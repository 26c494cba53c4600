package be.handlewithcare.projections.desk;

import be.handlewithcare.core.school.InstitutionNumber;

/**
 * A school that an officer may choose for a signal.
 *
 * @param named whether a source of enrolments named it, if only for a pupil of nearly that name
 */
public record SchoolChoice(InstitutionNumber school, String name, String municipality, boolean named) {}
