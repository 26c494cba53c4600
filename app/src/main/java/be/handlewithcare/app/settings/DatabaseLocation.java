package be.handlewithcare.app.settings;

import org.jspecify.annotations.Nullable;

/**
 * Where the database is.
 *
 * @param url JDBC, for PostgreSQL
 * @param user absent if the URL names the user
 * @param password absent if the server wants none
 */
public record DatabaseLocation(
        String url, @Nullable String user, @Nullable String password) {

    /** A URL may carry a password too, so nothing is shown. */
    @Override
    public String toString() {
        return "DatabaseLocation[masked]";
    }
}
