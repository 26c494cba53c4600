package be.handlewithcare.app.settings;

import java.util.Optional;

/** Reads the roles that migrate the databases, and the numbers of connections. */
final class DatabaseUseReader {
    /** The background work alone needs this many. */
    private static final int LEAST_CONNECTIONS = 8;

    private static final int MOST_CONNECTIONS = 500;
    private static final int CONNECTIONS = 16;
    private static final String APPLICATION = "HWC_DATABASE";
    private static final String VAULT = "HWC_VAULT_DATABASE";

    private final Variables variables;

    DatabaseUseReader(Variables variables) {
        this.variables = variables;
    }

    DatabaseUse read() {
        int connections = connections(APPLICATION).orElse(CONNECTIONS);
        return new DatabaseUse(
                migration(APPLICATION).orElse(null),
                migration(VAULT).orElse(null),
                connections,
                connections(VAULT).orElse(connections));
    }

    private Optional<DatabaseLocation> migration(String database) {
        String user = database + "_MIGRATION_USER";
        String password = database + "_MIGRATION_PASSWORD";
        variables.requireAllOrNone(user, password);
        if (variables.isSet(user)) {
            variables.require(database + "_URL", database + "_USER");
            variables.requireDifferent(user, database + "_USER");
        }
        return variables
                .text(database + "_URL")
                .flatMap(url -> variables
                        .text(user)
                        .map(owner -> new DatabaseLocation(
                                url, owner, variables.text(password).orElse(null))));
    }

    private Optional<Integer> connections(String database) {
        return variables.number(database + "_CONNECTIONS", LEAST_CONNECTIONS, MOST_CONNECTIONS);
    }
}
