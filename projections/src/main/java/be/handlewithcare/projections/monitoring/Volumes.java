package be.handlewithcare.projections.monitoring;

import java.util.List;
import java.util.Set;

/** What VECK asks. */
public interface Volumes {

    /**
     * The volumes of these signals, by zone, post and month in that order.
     *
     * @param cuts by what to break down; none gives one row
     */
    List<VolumeRow> rows(Filter filter, Set<Cut> cuts);
}
