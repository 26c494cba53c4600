package be.handlewithcare.veck;

import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.core.zone.ZoneDirectory;
import java.util.List;
import java.util.Set;

/** Three zones of two provinces. */
final class FakeZones implements ZoneDirectory {
    static final ZoneCode RIVIERENLAND = new ZoneCode("5913");
    static final ZoneCode HEIST = new ZoneCode("5362");
    static final ZoneCode GENT = new ZoneCode("5415");

    @Override
    public List<PoliceZone> zones() {
        return List.of(
                new PoliceZone(GENT, "Gent", "Oost-Vlaanderen", Set.of("Gent"), true),
                new PoliceZone(HEIST, "Heist", "Antwerpen", Set.of("Heist-op-den-Berg"), true),
                new PoliceZone(
                        RIVIERENLAND,
                        "Rivierenland",
                        "Antwerpen",
                        Set.of("Mechelen", "Willebroek", "Bornem", "Puurs-Sint-Amands"),
                        true));
    }
}
