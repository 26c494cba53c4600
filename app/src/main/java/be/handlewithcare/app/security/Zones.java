package be.handlewithcare.app.security;

import be.handlewithcare.core.zone.ZoneCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The police zones of Flanders by their KBO number, the key of a zone at sign-in. */
public final class Zones {
    private static final int CODE = 0;
    private static final int KBO = 4;
    private static final int CURRENT = 5;

    private final Map<String, ZoneCode> byKbo;

    private Zones(Map<String, ZoneCode> byKbo) {
        this.byKbo = Map.copyOf(byKbo);
    }

    /** The list that comes with the program; zones that have merged into others are left out. */
    public static Zones read() {
        try (InputStream file = Zones.class.getResourceAsStream("police-zones.csv")) {
            List<String> lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new Zones(lines.stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(zone -> !zone[CURRENT].equals("no") && !zone[KBO].isEmpty())
                    .collect(Collectors.toMap(zone -> zone[KBO], zone -> new ZoneCode(zone[CODE]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The zone with this KBO number (ten digits), if there is one. */
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
