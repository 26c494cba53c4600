package be.handlewithcare.projections.monitoring;

import java.util.List;

/** What VECK asks about the schools behind the signals. */
public interface SchoolHits {

    /**
     * The schools that these signals hit, without those withdrawn: a child was said to be a pupil there, or a signal was
     * placed there. The most often hit first, then by number.
     */
    List<SchoolHit> rows(Filter filter);
}
