package be.handlewithcare.app.health;

import be.handlewithcare.core.work.HealthOfParts;
import java.util.ArrayList;
import java.util.List;

/** The state of each part: the databases, and the parts that intake can do without. */
record PartsOfHealth(Databases databases, SupportingParts supporting) implements HealthOfParts {

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(database("database", databases.main()));
        if (databases.vault() != null) {
            parts.add(database("vault-database", databases.vault()));
        }
        supporting.ofRegister().ifPresent(parts::add);
        supporting.ofMagda().ifPresent(parts::add);
        parts.add(supporting.ofCalendar());
        return parts;
    }

    private static Part database(String name, DatabaseProbe probe) {
        DatabaseState state = probe.state();
        return new Part(name, state.name(), state == DatabaseState.UP, null);
    }
}
