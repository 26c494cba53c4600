package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.core.zone.ZoneDirectory;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where to look: in one zone, in the zones of one province, or everywhere. A zone counts where it is today, also for what
 * it reported before.
 */
public record Region(@Nullable ZoneCode zone, @Nullable String province) {
    public static final Region EVERYWHERE = new Region(null, null);

    /** The zones in it; null for every zone. A zone outside the province leaves none. */
    public @Nullable Set<ZoneCode> zones(ZoneDirectory directory) {
        if (zone == null && province == null) {
            return null;
        }
        if (zone != null && province == null) {
            return Set.of(zone);
        }
        return directory.zones().stream()
                .filter(this::contains)
                .map(PoliceZone::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether that zone lies in it. */
    public boolean contains(PoliceZone other) {
        return (zone == null || zone.equals(other.code())) && (province == null || province.equals(other.province()));
    }

    /**
     * The province of that name.
     *
     * @throws Rejected {@link Rule#FORMAT} if there is none
     */
    public static String province(String name, ZoneDirectory directory) {
        if (!directory.provinces().containsKey(name)) {
            throw new Rejected(Rule.FORMAT);
        }
        return name;
    }

    /**
     * The zone with this code; also one of which nothing is known, as zones come and go.
     *
     * @throws Rejected {@link Rule#FORMAT} if it is no code
     */
    public static ZoneCode zone(String code) {
        return Optional.of(code)
                .filter(text -> text.matches("[0-9]{4}"))
                .map(ZoneCode::new)
                .orElseThrow(() -> new Rejected(Rule.FORMAT));
    }
}
