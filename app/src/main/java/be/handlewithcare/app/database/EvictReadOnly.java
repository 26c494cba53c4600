package be.handlewithcare.app.database;

import be.handlewithcare.core.outage.Outage;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Evicts a connection from the pool when its server refuses writes. Such a connection leads to a server that is a standby now, or
 * was opened while the database was read-only, and stays read-only; the pool opens a new one in its place.
 */
final class EvictReadOnly implements SQLExceptionOverride {
    @java.lang.Override
    public Override adjudicate(SQLException failed) {
        return Outage.READ_ONLY.equals(failed.getSQLState()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
