package be.handlewithcare.app.health;

/** The state of a database as intake needs it. */
enum DatabaseState {
    /** It answers and is writable. */
    UP,
    /** It doesn't answer in time. */
    DOWN,
    /** It is not writable: a standby, or read-only. */
    READ_ONLY,
    /** It belongs to a newer program than this one. */
    SCHEMA_NEWER
}
