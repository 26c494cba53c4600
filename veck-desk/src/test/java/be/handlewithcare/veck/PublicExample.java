package be.handlewithcare.veck;

import be.handlewithcare.core.publication.PublicFigure;
import be.handlewithcare.core.publication.PublicFigure.Rounded;
import be.handlewithcare.core.publication.PublicFigure.Small;
import be.handlewithcare.core.publication.PublicFigure.Withheld;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.publication.Edition;
import be.handlewithcare.projections.publication.Measure;
import be.handlewithcare.projections.publication.PublicCut;
import be.handlewithcare.projections.publication.PublicRow;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A year that was published, and a month of the next. */
final class PublicExample {
    private static final Edition YEAR = Edition.of(Year.of(2025));

    private PublicExample() {}

    static List<PublicRow> rows() {
        return List.of(
                row(Edition.of(YearMonth.of(2025, 10)), null, null, new Rounded(245)),
                row(Edition.of(YearMonth.of(2026, 9)), null, null, new Rounded(115)),
                row(YEAR, null, null, new Rounded(1_735)),
                row(YEAR, "Antwerpen", null, new Withheld()),
                row(YEAR, null, "5362", new Small()),
                row(YEAR, null, "5913", new Rounded(85)));
    }

    /** Every count told as this; 95 of a hundred in time. */
    static PublicRow row(Edition edition, @Nullable String province, @Nullable String zone, PublicFigure figure) {
        return new PublicRow(
                new PublicCut(edition, province, zone == null ? null : new ZoneCode(zone)),
                Map.of(
                        Measure.INTERVENTIONS, figure,
                        Measure.SIGNALS, figure,
                        Measure.CHILDREN, figure,
                        Measure.SCHOOLS, figure,
                        Measure.IN_TIME_PERCENT, new Rounded(95)));
    }
}
