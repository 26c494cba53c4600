package be.handlewithcare.app.health;

/** How a database is to intake. */
enum DatabaseState {
    /** It answers, and may be written. */
    UP,
    /** It doesn't answer in time. */
    DOWN,
    /** Nothing may be written: a standby, or read-only. */
    READ_ONLY,
    /** It belongs to a newer program than this one. */
    SCHEMA_NEWER
}
