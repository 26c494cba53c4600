package be.handlewithcare.projections.monitoring;

import be.handlewithcare.core.school.InstitutionNumber;

/**
 * How often a school was hit.
 *
 * @param school whether it takes part or not
 * @param signals those that it was named for or placed at
 * @param placed those of them that were placed there
 */
public record SchoolHit(InstitutionNumber school, long signals, long placed) {}
