package be.handlewithcare.projections.desk;

import be.handlewithcare.core.school.InstitutionNumber;
import java.util.List;
import java.util.Optional;

/** The schools that take part, or did. */
public interface SchoolRegister {

    /** All of them, by institution number. */
    List<SchoolView> schools();

    /** One of them. */
    Optional<SchoolView> school(InstitutionNumber school);
}
