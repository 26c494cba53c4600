package be.handlewithcare.app.security;

import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.core.zone.ZoneDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The police zones of Flanders; those of today also by their KBO number, the key of a zone at sign-in. */
public final class Zones implements ZoneDirectory {
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int PROVINCE = 2;
    private static final int MUNICIPALITIES = 3;
    private static final int KBO = 4;
    private static final int CURRENT = 5;

    private final List<PoliceZone> zones;
    private final Map<String, ZoneCode> byKbo;

    private Zones(List<String[]> lines) {
        zones = lines.stream()
                .map(Zones::zone)
                .sorted(Comparator.comparing(PoliceZone::name))
                .toList();
        byKbo = lines.stream()
                .filter(line -> isCurrent(line) && !line[KBO].isEmpty())
                .collect(Collectors.toUnmodifiableMap(line -> line[KBO], line -> new ZoneCode(line[CODE])));
    }

    /** The list that comes with the program. */
    public static Zones read() {
        try (InputStream file = Zones.class.getResourceAsStream("police-zones.csv")) {
            return new Zones(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PoliceZone zone(String[] line) {
        return new PoliceZone(
                new ZoneCode(line[CODE]),
                line[NAME],
                line[PROVINCE],
                Set.of(line[MUNICIPALITIES].split("/", -1)),
                isCurrent(line));
    }

    private static boolean isCurrent(String[] line) {
        return !line[CURRENT].equals("no");
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
