package be.handlewithcare.projections.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.projections.rebuild.ReadModel.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/** One value for the whole content of the read models: equal values, equal rows. */
public final class ContentHash {
    private final TransactionOperations snapshot;
    private final JdbcOperations jdbc;
    private final List<ReadModel> models;

    ContentHash(TransactionOperations snapshot, JdbcOperations jdbc, List<ReadModel> models) {
        this.snapshot = snapshot;
        this.jdbc = jdbc;
        this.models = List.copyOf(models);
    }

    /** SHA-256, in hexadecimal, over all rows as text in the order of their primary keys, of one moment. */
    public String compute() {
        MessageDigest digest = sha256();
        snapshot.executeWithoutResult(_ -> {
            // An instant's text depends on the session's time zone.
            jdbc.execute("set local time zone 'UTC'");
            models.stream().flatMap(model -> model.tables().stream()).forEach(table -> add(table, digest));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(Table table, MessageDigest digest) {
        digest.update((table.name() + '\n').getBytes(UTF_8));
        String rows = "select t::text from " + table.name() + " t order by " + table.key();
        jdbc.query(rows, row -> {
            // The text of a row quotes what could be taken for the end of a column; the zero ends the row.
            digest.update(Objects.requireNonNull(row.getString(1)).getBytes(UTF_8));
            digest.update((byte) 0);
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
