package be.handlewithcare.magdasimulator.behaviour;

/** Ways to spoil an answer. */
public enum Mangling {
    /** Half of it, as if it were the whole. */
    TRUNCATED,
    /** Half of it, then the connection ends. */
    CUT_OFF,
    /** An end tag that fits no start tag. */
    BROKEN,
    /** A page, with status 200. */
    HTML,
    /** Nothing. */
    EMPTY,
    /** 50 MB. */
    HUGE,
    /** External entities: a file, and an address of the simulator's own that notes visits. */
    EXTERNAL_ENTITY,
    /** Entities that grow to 10 GB. */
    BILLION_LAUGHS
}
