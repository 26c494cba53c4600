package be.handlewithcare.veck;

import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.projections.monitoring.Promptness;
import be.handlewithcare.projections.monitoring.PromptnessRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Delays in memory; remembers what it was asked. */
final class FakePromptness implements Promptness {
    final List<String> asked = new ArrayList<>();
    List<PromptnessRow> rows = List.of();

    void forget() {
        asked.clear();
        rows = List.of();
    }

    @Override
    public List<PromptnessRow> rows(Filter filter, Set<Cut> cuts) {
        asked.add(filter.first() + " " + filter.last() + " " + cuts);
        return rows;
    }
}
