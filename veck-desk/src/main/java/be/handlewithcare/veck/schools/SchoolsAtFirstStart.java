package be.handlewithcare.veck.schools;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.projections.desk.SchoolRegister;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Lets the schools of a list take part that this system has never heard of. Those it knows stay as VECK left them, so the
 * list may be read at every start, and again after a start that was cut off.
 */
public final class SchoolsAtFirstStart {
    private final ManageSchools schools;
    private final SchoolRegister register;

    SchoolsAtFirstStart(ManageSchools schools, SchoolRegister register) {
        this.schools = schools;
        this.register = register;
    }

    /**
     * Reads the list and lets them join.
     *
     * @throws SchoolListRefused naming the first line that is wrong, or if the file cannot be read
     */
    public void join(Path list) {
        try {
            ListedSchool.allIn(list).stream()
                    .filter(listed -> register.school(listed.school()).isEmpty())
                    .forEach(this::join);
        } catch (IOException unreadable) {
            throw new SchoolListRefused("it cannot be read as text in UTF-8", unreadable);
        }
    }

    private void join(ListedSchool listed) {
        schools.register(listed.school(), listed.details(), listed.joinedOn(), listed.leftOn(), Actor.SYSTEM);
    }
}
