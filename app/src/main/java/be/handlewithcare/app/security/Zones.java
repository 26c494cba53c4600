package be.handlewithcare.app.security;

import be.handlewithcare.app.zones.Neighbours;
import be.handlewithcare.app.zones.ZoneLine;
import be.handlewithcare.app.zones.ZoneList;
import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.core.zone.ZoneDirectory;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The police zones of Flanders; those of today also by their KBO number, the key of a zone at sign-in. */
public final class Zones implements ZoneDirectory {
    private final List<PoliceZone> zones;
    private final Map<String, ZoneCode> byKbo;

    private Zones(List<ZoneLine> lines) {
        Neighbours neighbours = Neighbours.read();
        zones = lines.stream()
                .map(neighbours::zone)
                .sorted(Comparator.comparing(PoliceZone::name))
                .toList();
        byKbo = lines.stream()
                .filter(line -> line.current() && !line.kbo().isEmpty())
                .collect(Collectors.toUnmodifiableMap(ZoneLine::kbo, ZoneLine::code));
    }

    /** The list that comes with the program. */
    public static Zones read() {
        return read(null);
    }

    /**
     * Reads the operator's list.
     *
     * @param file null for the list that is shipped
     * @throws be.handlewithcare.app.zones.ZonesRefused naming file, line and fault
     */
    public static Zones read(@Nullable Path file) {
        return new Zones(
                ZoneList.read(file, Objects.requireNonNull(Zones.class.getResourceAsStream("police-zones.csv"))));
    }

    @Override
    public List<PoliceZone> zones() {
        return zones;
    }

    /** The zone of today with this KBO number (ten digits), if there is one. */
    public Optional<ZoneCode> withKbo(String number) {
        return Optional.ofNullable(byKbo.get(number));
    }

    /** The KBO number of a zone, if it is on the list. */
    public Optional<String> kboOf(ZoneCode code) {
        return byKbo.entrySet().stream()
                .filter(zone -> zone.getValue().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
