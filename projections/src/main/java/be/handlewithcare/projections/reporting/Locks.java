package be.handlewithcare.projections.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Locks of the database that end with the running transaction; those of this package, by two numbers. */
final class Locks {
    /** The second number is the zone. */
    static final int ZONE = 6901;

    /** There is one: the second number is 0. */
    static final int WATCH = 6902;

    private Locks() {}

    /** Waits for the lock. */
    static void await(JdbcClient jdbc, int kind, int which) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(:kind, :which)")
                .param("kind", kind)
                .param("which", which)
                .query(Integer.class)
                .single();
    }
}
