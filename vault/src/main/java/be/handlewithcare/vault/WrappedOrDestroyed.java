package be.handlewithcare.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;

/** The wrapped key of a row, or nothing if the row is a tombstone. */
final class WrappedOrDestroyed implements RowMapper<Optional<byte[]>> {

    @Override
    public Optional<byte[]> mapRow(ResultSet row, int number) throws SQLException {
        return Optional.ofNullable(row.getBytes("wrapped"));
    }
}
