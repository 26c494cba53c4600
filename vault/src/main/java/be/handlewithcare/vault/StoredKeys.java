package be.handlewithcare.vault;

import be.handlewithcare.core.child.Mismatch;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Checks that the key file fits the keys in a database, before anything in the database is changed. */
public final class StoredKeys {
    private static final String TABLE = "select to_regclass('vault.named_key') is not null";
    private static final String NAMED = "select name, wrapped from vault.named_key where wrapped is not null";
    private static final String DEMO = "select exists (select from vault.named_key where name = 'demo-issuer')";
    private static final String MARKS =
            "select substring(wrapped from 1 for 5) as mark, count(*) from :table where wrapped is not null group by 1";

    private final KeyEncryptionKey master;
    private final VaultSettings settings;

    StoredKeys(KeyEncryptionKey master, VaultSettings settings) {
        this.master = master;
        this.settings = settings;
    }

    /**
     * Tries the key on the stored keys. A database without keys accepts any.
     *
     * @throws KeyRefused if it opens none of the named keys, if the file lacks a key under which some are wrapped, or if
     *     production would use a demo's database
     */
    public void check(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        if (!isTrue(jdbc, TABLE)) {
            return;
        }
        if (settings.guarded() && isTrue(jdbc, DEMO)) {
            throw new KeyRefused(
                    "The database holds the keys of a demo",
                    "Point the HWC_DATABASE_ and HWC_VAULT_DATABASE_ settings to databases of this installation.");
        }
        List<Boolean> opens =
                jdbc.query(NAMED, (row, _) -> opens("named_key/" + row.getString("name"), row.getBytes("wrapped")));
        if (!opens.isEmpty() && !opens.contains(true)) {
            throw foreign("opens no key of this database");
        }
        for (KeyTable table : KeyTable.values()) {
            jdbc.query(table.fill(MARKS), row -> {
                if (!master.knows(row.getBytes("mark"))) {
                    throw foreign("lacks the key under which %d keys of %s lie"
                            .formatted(row.getLong("count"), table.qualifiedName()));
                }
            });
        }
    }

    private boolean opens(String row, byte[] wrapped) {
        try {
            master.unwrap(wrapped, row);
            return true;
        } catch (Mismatch _) {
            return false;
        }
    }

    private KeyRefused foreign(String why) {
        return new KeyRefused(
                "The key file %s (HWC_KEY_FILE) %s".formatted(settings.keyFile(), why),
                "Use the key file that this database was written with; without it nobody can be read.");
    }

    private static boolean isTrue(JdbcTemplate jdbc, String question) {
        return Boolean.TRUE.equals(jdbc.queryForObject(question, Boolean.class));
    }
}
