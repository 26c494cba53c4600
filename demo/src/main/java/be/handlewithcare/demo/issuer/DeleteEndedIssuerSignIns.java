package be.handlewithcare.demo.issuer;

import be.handlewithcare.axon.work.Round;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deletes expired sign-ins at the demo issuer. */
final class DeleteEndedIssuerSignIns implements Round {
    private final JdbcClient jdbc;

    DeleteEndedIssuerSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "delete-ended-issuer-sign-ins";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void make() {
        jdbc.sql("delete from session.issuer_sign_in where expires_at < now()").update();
    }
}
