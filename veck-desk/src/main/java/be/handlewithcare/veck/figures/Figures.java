package be.handlewithcare.veck.figures;

import be.handlewithcare.projections.monitoring.OpenRow;
import be.handlewithcare.projections.monitoring.PromptnessRow;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.veck.monitoring.Period;
import java.util.List;

/**
 * All that one look shows.
 *
 * @param all the volumes of everything asked for
 * @param months those of each month, also of one in which nothing happened
 * @param perZone whether the places are zones; otherwise they are the posts of the one zone asked for
 * @param places the volumes of each place
 * @param placesByMonth those of each place in each month in which something happened
 * @param open what is open now
 */
record Figures(
        Period period,
        VolumeRow all,
        List<VolumeRow> months,
        boolean perZone,
        List<VolumeRow> places,
        List<VolumeRow> placesByMonth,
        PromptnessRow promptness,
        List<OpenRow> open,
        SchoolsReached schools) {}
