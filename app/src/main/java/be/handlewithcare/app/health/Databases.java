package be.handlewithcare.app.health;

import java.util.List;

/** The databases that have to answer: the one, and the vault's where that is another. */
record Databases(DatabaseProbe main, List<DatabaseProbe> others) {
    Databases {
        others = List.copyOf(others);
    }

    boolean answer() {
        return main.answers() && others.stream().allMatch(DatabaseProbe::answers);
    }
}
