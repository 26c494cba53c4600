package be.handlewithcare.veck;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.projections.monitoring.VolumeRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two years of invented figures: 2025 and 2026, and nothing before; one of the zones is on no list. */
final class ReportExample {
    private static final Map<String, Long> ZONES = Map.of("5362", 211L, "5415", 1_302L, "5913", 523L, "9999", 31L);

    private ReportExample() {}

    static List<VolumeRow> volumes(Filter filter, Set<Cut> cuts) {
        if (cuts.contains(Cut.MONTH)) {
            return Stream.iterate(filter.first(), month -> month.plusMonths(1))
                    .limit(12)
                    .filter(month -> !month.isAfter(filter.last()) && month.getMonthValue() != 7)
                    .map(month -> row(null, month, 90 + 17L * month.getMonthValue()))
                    .toList();
        }
        if (cuts.contains(Cut.ZONE)) {
            return ZONES.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(zone -> row(zone.getKey(), null, zone.getValue()))
                    .toList();
        }
        Set<ZoneCode> zones = filter.zones();
        if (zones != null) {
            return List.of(row(
                    null,
                    null,
                    zones.stream()
                            .mapToLong(zone -> ZONES.getOrDefault(zone.value(), 0L))
                            .sum()));
        }
        return List.of(row(
                null,
                null,
                switch (filter.first().getYear()) {
                    case 2026 -> 2_067;
                    case 2025 -> 1_733;
                    default -> 0;
                }));
    }

    /** A hundred and five zones instead of the few; other rows stay. */
    static List<VolumeRow> manyZones(List<VolumeRow> rows) {
        return rows.getFirst().zone() == null
                ? rows
                : IntStream.range(0, 105)
                        .mapToObj(zone -> row(String.valueOf(5_340 + zone), null, 12 + zone * 7L))
                        .toList();
    }

    private static VolumeRow row(@Nullable String zone, @Nullable YearMonth month, long signals) {
        long children = signals * 4 / 5;
        long closed = signals / 20;
        return new VolumeRow(
                zone,
                null,
                month,
                signals * 3 / 5,
                signals,
                children,
                signals - children,
                signals * 9 / 10,
                signals * 8 / 10,
                signals / 9,
                signals / 50,
                Map.of("NOT_PARTICIPATING", closed, "TOO_OLD", signals / 200),
                signals / 100);
    }

    /** A school that takes part from that day until that day. */
    static SchoolView school(String number, String municipality, LocalDate joined, @Nullable LocalDate left) {
        return new SchoolView(
                new InstitutionNumber(number),
                new SchoolDetails("School " + number, municipality, List.of(), List.of(new Mailbox("a@b.example"))),
                joined,
                left,
                false,
                null,
                List.of());
    }
}
