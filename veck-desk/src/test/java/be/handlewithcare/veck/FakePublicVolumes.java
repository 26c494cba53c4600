package be.handlewithcare.veck;

import be.handlewithcare.projections.publication.Edition;
import be.handlewithcare.projections.publication.PublicRow;
import be.handlewithcare.projections.publication.PublicVolumes;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What was published, in memory. */
final class FakePublicVolumes implements PublicVolumes {
    List<PublicRow> rows = List.of();

    @Override
    public Optional<Edition> published() {
        return rows.stream()
                .map(row -> row.cut().edition())
                .reduce((one, other) -> new Edition(
                        Collections.min(List.of(one.first(), other.first())),
                        Collections.max(List.of(one.last(), other.last()))));
    }

    @Override
    public List<PublicRow> months(YearMonth first, YearMonth last) {
        return rows.stream()
                .filter(row -> !row.cut().edition().isOfYear())
                .filter(row -> !row.cut().edition().first().isBefore(first)
                        && !row.cut().edition().last().isAfter(last))
                .toList();
    }

    @Override
    public List<PublicRow> year(int year) {
        return rows.stream()
                .filter(row -> row.cut().edition().isOfYear()
                        && row.cut().edition().first().getYear() == year)
                .toList();
    }
}
