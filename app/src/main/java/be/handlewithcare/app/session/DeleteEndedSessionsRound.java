package be.handlewithcare.app.session;

import be.handlewithcare.axon.work.Round;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Deletes expired sessions and kept forms. */
final class DeleteEndedSessionsRound implements Round {
    private static final List<String> TABLES = List.of("session.web_session", "session.kept_form");

    private final JdbcTemplate jdbc;

    DeleteEndedSessionsRound(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "delete-ended-sessions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void make() {
        TABLES.forEach(table -> jdbc.update("delete from " + table + " where expires_at < now()"));
    }
}
