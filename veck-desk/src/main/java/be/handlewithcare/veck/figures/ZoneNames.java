package be.handlewithcare.veck.figures;

import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.core.zone.ZoneDirectory;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How people call a zone. One that no list knows goes by its code. */
public record ZoneNames(Map<String, String> byCode) {

    /** The names that a directory knows. */
    public static ZoneNames of(ZoneDirectory directory) {
        return new ZoneNames(directory.zones().stream()
                .collect(Collectors.toUnmodifiableMap(zone -> zone.code().value(), PoliceZone::name)));
    }

    /** Its name and its code. */
    public List<Cell> cells(String code) {
        return List.of(Cell.text(byCode.getOrDefault(code, code)), Cell.text(code));
    }
}
