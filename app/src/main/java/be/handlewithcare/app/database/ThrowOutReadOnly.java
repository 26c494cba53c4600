package be.handlewithcare.app.database;

import be.handlewithcare.core.outage.Outage;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Throws a connection out of the pool that met a server where nothing may be written. It was made to a machine that is a
 * standby now, or while the database was read-only, and stays so; the next one is made anew.
 */
final class ThrowOutReadOnly implements SQLExceptionOverride {
    @java.lang.Override
    public Override adjudicate(SQLException failed) {
        return Outage.READ_ONLY.equals(failed.getSQLState()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
