package be.handlewithcare.projections.monitoring;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** What VECK asks about time. */
public interface Promptness {
    /**
     * The five delays of the interventions of the months from first to last, both included, by zone, post and month in
     * that order.
     *
     * @param cuts by what to break down; none gives one row
     */
    List<PromptnessRow> rows(YearMonth first, YearMonth last, Set<Cut> cuts);
}
