package be.handlewithcare.core.zone;

import java.util.List;

/** The police zones of Flanders, also those that merged into others: their signals stay theirs. */
public interface ZoneDirectory {

    /** All of them, by name. */
    List<PoliceZone> zones();
}
