package be.handlewithcare.veck.schools;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.projections.desk.SchoolRegister;
import java.io.IOException;
import java.io.UncheckedIOException;
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
     * @throws IllegalArgumentException naming the first line that is wrong; no school has joined then
     * @throws UncheckedIOException if the file cannot be read
     */
    public void join(Path list) {
        try {
            ListedSchool.allIn(list).stream()
                    .filter(listed -> register.school(listed.school()).isEmpty())
                    .forEach(this::join);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the list of schools cannot be read: " + list, unreadable);
        }
    }

    private void join(ListedSchool listed) {
        schools.register(listed.school(), listed.details(), listed.joinedOn(), listed.leftOn(), Actor.SYSTEM);
    }
}
