package be.handlewithcare.core.signal;

/** Who knew the school at which a signal is placed. */
public enum PlacedBy {
    /** The lookup found it. */
    LOOKUP,
    /** A person of the zone, or the zone's system for that person, chose it. */
    PERSON
}
