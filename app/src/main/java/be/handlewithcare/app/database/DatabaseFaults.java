package be.handlewithcare.app.database;

/** Translates a SQL state for an administrator. The states are those of PostgreSQL's manual, appendix "Error Codes". */
final class DatabaseFaults {
    private static final String ROLES = "docs/operations.md, \"Roles of the database\"";

    private DatabaseFaults() {}

    /**
     * Explains a connection that could not be made.
     *
     * @param setting the prefix of the settings' names, such as {@code HWC_DATABASE}
     * @param role the suffix of the setting that names the connecting role, such as {@code _USER}
     */
    static DatabaseRefused atConnecting(String setting, String role, String state) {
        String url = setting + "_URL";
        String user = setting + role;
        return switch (state) {
            case "28000", "28P01" ->
                refused(
                        "The database refuses the user or the password of " + user,
                        state,
                        "Mend " + user + " and its password, or let that role sign in (pg_hba.conf; " + ROLES + ").");
            case "3D000" ->
                refused(
                        "The database that " + url + " names does not exist",
                        state,
                        "Mend its name, or make it: " + ROLES + ".");
            case "42501" ->
                refused("The role of " + user + " may not connect", state, "Grant it CONNECT: " + ROLES + ".");
            case "57P03" ->
                refused("The database of " + url + " starts up or shuts down", state, "Start again once it is there.");
            case "53300" ->
                refused(
                        "The database of " + url + " has no connection left",
                        state,
                        "Raise max_connections, or lower " + setting + "_CONNECTIONS.");
            case "08P01" ->
                refused("What answers at " + url + " is no PostgreSQL", state, "Mend host and port of " + url + ".");
            default ->
                state.startsWith("08")
                        ? refused(
                                "The database cannot be reached: " + url,
                                state,
                                "Start it, or mend host, port and TLS of " + url + "; is there a firewall between?")
                        : refused("The database of " + url + " takes no connection", state, "Look at its log.");
        };
    }

    /** Explains an error that the database reports after connecting, while the program starts. */
    static DatabaseRefused atTheStart(String state) {
        if (state.equals("42501")) {
            return refused(
                    "A role of the database lacks a privilege",
                    state,
                    "Grant what " + ROLES + " says, or give the owner of the tables in HWC_DATABASE_MIGRATION_USER.");
        }
        return refused(
                "The database does not do what the start needs",
                state,
                "Look at its log; is it up, may it be written, does it belong to this program?");
    }

    private static DatabaseRefused refused(String fault, String state, String remedy) {
        return new DatabaseRefused(fault + " (SQL state " + state + ").", remedy);
    }
}
