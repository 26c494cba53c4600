package be.handlewithcare.vault;

import be.handlewithcare.core.ids.InterventionId;
import org.springframework.jdbc.core.JdbcTemplate;

/** One key per intervention, made at its first report. */
final class ReportKeys {
    private static final String INSERT =
            "insert into vault.report_key (intervention_id, wrapped) values (?, ?) on conflict do nothing";
    private static final String SELECT = "select wrapped from vault.report_key where intervention_id = ?";

    private final JdbcTemplate jdbc;
    private final KeyEncryptionKey master;

    ReportKeys(JdbcTemplate jdbc, KeyEncryptionKey master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    /** Of two first reports at once the second waits here until the first has committed or rolled back. */
    byte[] keyOf(InterventionId intervention) {
        byte[] fresh = Secrets.newKey();
        boolean first = jdbc.update(INSERT, intervention.value(), master.wrap(fresh, row(intervention))) == 1;
        return first ? fresh : existing(intervention);
    }

    private byte[] existing(InterventionId intervention) {
        byte[] wrapped = jdbc.queryForObject(SELECT, byte[].class, intervention.value());
        if (wrapped == null) {
            throw new IllegalStateException("No report key of intervention " + intervention);
        }
        return master.unwrap(wrapped, row(intervention));
    }

    private static String row(InterventionId intervention) {
        return "report_key/" + intervention;
    }
}
