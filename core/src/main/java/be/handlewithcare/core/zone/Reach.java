package be.handlewithcare.core.zone;

/** How far around a zone its officers are shown schools at which a pupil with nearly a child's name is enrolled. */
public enum Reach {
    /** Nowhere: no such school is ever marked. */
    NONE,
    /** In the zone's own municipalities. */
    ZONE,
    /** In those and the municipalities that border on them. */
    NEIGHBOURS,
    /** In all municipalities of the zone's province, and those that border on the zone's own. */
    PROVINCE
}
