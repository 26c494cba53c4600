package be.handlewithcare.app.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.app.settings.Profile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Opens one test connection for each role at the start, before the pool and the migrations. A fault is reported in two lines, and
 * production refuses a role that could undo the rules of the database.
 */
final class FirstConnection {
    /** Whether the role has one of these rights or may take on a role that has one. */
    private static final String TOO_MIGHTY = """
            select exists (select from pg_roles
                where (rolsuper or rolcreaterole or rolbypassrls or rolreplication)
                    and pg_has_role(current_user, oid, 'member'))""";

    private final String setting;
    private final String role;
    private final Profile profile;

    /**
     * Takes the names of the settings, for error messages.
     *
     * @param setting such as {@code HWC_DATABASE}
     * @param role such as {@code _USER}
     */
    FirstConnection(String setting, String role, Profile profile) {
        this.setting = setting;
        this.role = role;
        this.profile = profile;
    }

    /**
     * Connects and disconnects.
     *
     * @throws DatabaseRefused if connecting fails, or if the role has too many rights in production
     */
    void to(DatabaseLocation location) {
        try (Connection connection = Connections.oneByOne(location).getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(TOO_MIGHTY)) {
            if (answer.next() && answer.getBoolean(1) && profile.strict()) {
                throw new DatabaseRefused(
                        setting + role + " is a superuser, or may make roles, replicate or go past row security:"
                                + " production refuses it.",
                        "Make roles that may do no more than needed: docs/operations.md, \"Roles of the database\".");
            }
        } catch (SQLException failed) {
            String state = failed.getSQLState();
            throw DatabaseFaults.atConnecting(setting, role, state == null ? "none" : state);
        }
    }
}
