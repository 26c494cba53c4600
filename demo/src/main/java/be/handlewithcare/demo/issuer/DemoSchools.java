package be.handlewithcare.demo.issuer;

import be.handlewithcare.core.school.InstitutionNumber;

/** The schools of the first start; each has a director who can sign in. */
@FunctionalInterface
public interface DemoSchools {

    /** Whether a school was on the list at the first start. */
    boolean has(InstitutionNumber school);
}
