package be.handlewithcare.veck.report;

import be.handlewithcare.projections.monitoring.PromptnessRow;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.veck.figures.SchoolsReached;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was counted for one report.
 *
 * @param years this year and those before it in which something happened, the newest first
 * @param months each month, also one in which nothing happened
 * @param provinces each province, and what lies in none that is known
 * @param zones the zones that reported
 */
record ReportFigures(
        ReportQuestion question,
        VolumeRow all,
        List<OfYear> years,
        List<VolumeRow> months,
        List<OfProvince> provinces,
        List<VolumeRow> zones,
        PromptnessRow promptness,
        SchoolsReached schools,
        TakingPart takingPart) {

    /** What a year was like. */
    record OfYear(ReportYear year, VolumeRow row) {}

    /**
     * What was reported in a province.
     *
     * @param name null for zones of which nobody knows where they are
     */
    record OfProvince(@Nullable String name, VolumeRow row) {}
}
