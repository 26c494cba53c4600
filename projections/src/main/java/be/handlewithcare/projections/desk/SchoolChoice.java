package be.handlewithcare.projections.desk;

import be.handlewithcare.core.school.InstitutionNumber;

/** A school that an officer may choose for a signal. */
public record SchoolChoice(InstitutionNumber school, String name, String municipality) {}
