package be.handlewithcare.veck;

import be.handlewithcare.projections.publication.PublicRow;
import be.handlewithcare.projections.publication.PublicVolumes;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was published, in memory. */
final class FakePublicVolumes implements PublicVolumes {
    List<PublicRow> rows = List.of();

    @Nullable
    YearMonth publishedTo;

    @Override
    public Optional<YearMonth> publishedTo() {
        return Optional.ofNullable(publishedTo);
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
