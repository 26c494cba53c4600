package be.handlewithcare.vault;

import be.handlewithcare.core.child.Mismatch;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Wraps each living key under the primary key of the key file, after the file got a new one. It works page by page and row by
 * row: if it is killed, the next run goes on with the rest.
 */
final class Rewrapping {
    private static final Logger LOG = LoggerFactory.getLogger(Rewrapping.class);
    private static final int PAGE = 500;
    private static final String OLDER = """
            select :id::text as id, wrapped from :table
            where wrapped is not null and substring(wrapped from 1 for ?) <> ? and :id::text > ?
            order by :id::text limit ?""";
    private static final String REPLACE =
            "update :table set wrapped = ?, traces = true where :id = ?::cast and wrapped = ?";

    private final JdbcTemplate jdbc;
    private final KeyEncryptionKey master;
    /** Rows that cannot be wrapped anew and are in the log. */
    private final Set<String> reported = ConcurrentHashMap.newKeySet();

    Rewrapping(JdbcTemplate jdbc, KeyEncryptionKey master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    /** Returns how many keys were wrapped anew: none if the primary key leaves no mark on what it wraps. */
    long rewrap() {
        if (master.mark().length == 0) {
            return 0;
        }
        long rewrapped = 0;
        for (KeyTable table : KeyTable.values()) {
            rewrapped += rewrap(table);
        }
        if (rewrapped > 0) {
            LOG.info("{} keys are wrapped anew under the primary key of the key file", rewrapped);
        }
        return rewrapped;
    }

    private long rewrap(KeyTable table) {
        long rewrapped = 0;
        SequencedMap<String, byte[]> page = older(table, "");
        while (!page.isEmpty()) {
            for (Map.Entry<String, byte[]> key : page.entrySet()) {
                rewrapped += rewrap(table, key.getKey(), key.getValue()) ? 1 : 0;
            }
            page = older(table, page.lastEntry().getKey());
        }
        return rewrapped;
    }

    /** Returns a page of the keys that are wrapped under an older key, by the id of their row. */
    private SequencedMap<String, byte[]> older(KeyTable table, String last) {
        SequencedMap<String, byte[]> page = new LinkedHashMap<>();
        jdbc.query(
                table.fill(OLDER),
                row -> {
                    page.put(row.getString("id"), row.getBytes("wrapped"));
                },
                master.mark().length,
                master.mark(),
                last,
                PAGE);
        return page;
    }

    private boolean rewrap(KeyTable table, String id, byte[] old) {
        String row = table.row(id);
        try {
            byte[] fresh = master.wrap(master.unwrap(old, row), row);
            return jdbc.update(table.fill(REPLACE), fresh, id, old) == 1;
        } catch (Mismatch broken) {
            if (reported.add(row)) {
                LOG.error("not wrapped anew: {}", broken.getMessage());
            }
            return false;
        }
    }
}
