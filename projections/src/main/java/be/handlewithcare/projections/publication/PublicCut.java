package be.handlewithcare.projections.publication;

import be.handlewithcare.core.zone.ZoneCode;
import org.jspecify.annotations.Nullable;

/**
 * What a published figure is of: one zone; or one province, in editions of a year only; or everywhere.
 *
 * @param province null if not of one province
 * @param zone null if not of one zone
 */
public record PublicCut(
        Edition edition,
        @Nullable String province,
        @Nullable ZoneCode zone) {

    static PublicCut everywhere(Edition edition) {
        return new PublicCut(edition, null, null);
    }

    static PublicCut of(Edition edition, ZoneCode zone) {
        return new PublicCut(edition, null, zone);
    }

    static PublicCut of(Edition edition, String province) {
        return new PublicCut(edition, province, null);
    }

    /** Whether it is of all zones together. */
    public boolean isEverywhere() {
        return province == null && zone == null;
    }
}
