package be.handlewithcare.projections.publication;

import be.handlewithcare.core.publication.PublicFigure;
import be.handlewithcare.projections.publication.Editions.Told;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.transaction.support.TransactionOperations;

/** Reads what was published. Whoever asks first after an edition has settled has it published. */
record JdbcPublicVolumes(Editions editions, PublishEditions publishing, TransactionOperations transaction)
        implements PublicVolumes {

    @Override
    public Optional<Edition> published() {
        catchUp();
        return editions.all();
    }

    @Override
    public List<PublicRow> months(YearMonth first, YearMonth last) {
        catchUp();
        return rows(first, last, cut -> !cut.edition().isOfYear());
    }

    @Override
    public List<PublicRow> year(int year) {
        catchUp();
        Edition edition = Edition.of(Year.of(year));
        return rows(edition.first(), edition.last(), cut -> cut.edition().equals(edition));
    }

    /** Each edition by itself: a crash in between leaves those before. */
    private void catchUp() {
        while (publishing.isDue()) {
            transaction.executeWithoutResult(_ -> publishing.next());
        }
    }

    private List<PublicRow> rows(YearMonth first, YearMonth last, Predicate<PublicCut> isAskedFor) {
        Map<PublicCut, Map<Measure, PublicFigure>> rows = new LinkedHashMap<>();
        for (Told told : editions.told(first, last)) {
            if (isAskedFor.test(told.cut())) {
                rows.computeIfAbsent(told.cut(), _ -> new EnumMap<>(Measure.class))
                        .put(told.measure(), told.figure());
            }
        }
        return rows.entrySet().stream()
                .map(row -> new PublicRow(row.getKey(), row.getValue()))
                .toList();
    }
}
