package be.handlewithcare.core.publication;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.publication.Grid.Spot;
import be.handlewithcare.core.publication.PublicFigure.Rounded;
import be.handlewithcare.core.publication.PublicFigure.Small;
import be.handlewithcare.core.publication.PublicFigure.Withheld;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told, and what can be found out from it. Long because the attacks stand beside what they attack. */
class SmallNumbersTest {
    private static final int PAIRS = 10_000;
    private static final int PROVINCES = 5;
    private static final long MOST = 12;

    @ParameterizedTest
    @CsvSource({"0,0", "8,10", "12,10", "13,15", "17,15", "18,20", "703,705", "55000,55000"})
    void aCountIsRoundedToTheNearestFive(long count, long told) {
        assertThat(PublicFigure.of(count)).isEqualTo(new Rounded(told));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 6, 7})
    void aFewAreHidden(long count) {
        assertThat(PublicFigure.of(count)).isEqualTo(new Small());
    }

    @Test
    void aTotalIsRoundedByItselfAndNotTheSumOfWhatIsTold() {
        assertThat(month(12, 12, 12))
                .containsEntry("month 0", new Rounded(35))
                .containsEntry("zone 0 in month 0", new Rounded(10));
    }

    @Test
    void aTotalThatTellsThatEachHasOneIsWithheld() {
        assertThat(month(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)).containsEntry("month 0", new Withheld());
    }

    @Test
    void aTotalThatTellsThatEachHasSevenIsWithheld() {
        assertThat(month(7, 7, 7, 7)).containsEntry("month 0", new Withheld());
    }

    /** Otherwise a withheld total would tell that each has seven. */
    @Test
    void soIsTheTotalNextToIt() {
        assertThat(month(7, 7, 7, 6)).containsEntry("month 0", new Withheld());
        assertThat(month(7, 7, 4, 4)).containsEntry("month 0", new Rounded(20));
    }

    @Test
    void whatWasToldStaysAndIsNotToldAgain() {
        Grid year = new Grid(List.of(new Spot(0, 0, 0, 12), new Spot(1, 0, 0, 9)));
        Map<String, PublicFigure> before = Map.of("zone 0 in month 0", new Rounded(10), "month 0", new Rounded(10));

        assertThat(SmallNumbers.tell(year.cells(), year.totals(), before))
                .containsOnlyKeys("zone 0 in month 1", "month 1", "all", "province 0", "zone 0")
                .containsEntry("all", new Rounded(20));
    }

    @Test
    void ifACountIsNotWhatWasToldAnyMoreNoTotalIsTold() {
        Grid year = new Grid(List.of(new Spot(0, 0, 0, 40), new Spot(1, 0, 0, 9)));

        assertThat(SmallNumbers.tell(year.cells(), year.totals(), Map.of("zone 0 in month 0", new Rounded(10))))
                .containsEntry("all", new Withheld())
                .containsEntry("zone 0", new Withheld());
    }

    /** Children that two zones reported count once in the total; whoever knows how many they are finds nobody either. */
    @Test
    void aTotalOfWhatOverlapsIsWithheldTheSame() {
        List<Cell<String>> cells = List.of(
                new Cell<>("a", 7, "month", "all"),
                new Cell<>("b", 7, "month", "all"),
                new Cell<>("c", 7, "month", "all"));

        assertThat(SmallNumbers.tell(cells, List.of(new Total<>("month", 18, 21, "all", "month")), Map.of()))
                .containsEntry("month", new Withheld());
        assertThat(SmallNumbers.tell(cells, List.of(new Total<>("month", 20, 21, "all", "month")), Map.of()))
                .containsEntry("month", new Rounded(20));
    }

    /** Of every small table there is: no small count is the same in all tables of which the same is told. */
    @ParameterizedTest
    @CsvSource({"2,1", "3,1", "4,1", "1,2", "1,3", "2,2"})
    void nobodyWhoKnowsAllTablesFindsASmallCount(int zones, int months) {
        Map<Map<String, PublicFigure>, Map<String, Set<Long>>> tables = new HashMap<>();
        for (Grid table : allTables(zones, months)) {
            Map<String, Set<Long>> counts = tables.computeIfAbsent(table.published(), _ -> new HashMap<>());
            table.counts()
                    .forEach((cut, count) ->
                            counts.computeIfAbsent(cut, _ -> new HashSet<>()).add(count));
        }

        assertThat(tables)
                .hasSizeGreaterThan(10)
                .allSatisfy((told, counts) -> assertThat(counts.values())
                        .as("told as %s", told)
                        .noneMatch(possible -> possible.size() == 1
                                && PublicFigure.isSmall(possible.iterator().next())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aWholeYearPublishedMonthByMonthWithstandsTheAttack(long seed) {
        Grid year = year(seed, 5 + (int) seed * 16);

        Map<String, Long> possibilities = new Attack(year.parts(), year.published()).possibilities();

        assertThat(year.counts().entrySet())
                .filteredOn(count -> PublicFigure.isSmall(count.getValue()))
                .isNotEmpty()
                .allSatisfy(
                        small -> assertThat(possibilities.get(small.getKey())).isGreaterThan(1));
    }

    /** A total less all its cells but one: what is left has to stay two counts at least. */
    @Test
    void tenThousandDifferencesOfTwoCutsTellNoSmallCount() {
        Random random = new Random(20_26);
        Grid year = year(7, 105);
        Map<String, PublicFigure> told = year.published();
        Map<String, Long> counts = year.counts();
        List<Map.Entry<String, List<String>>> totals = List.copyOf(year.parts().entrySet());
        for (int pair = 0; pair < PAIRS; pair++) {
            Map.Entry<String, List<String>> total = totals.get(random.nextInt(totals.size()));
            String left = total.getValue().get(random.nextInt(total.getValue().size()));
            Attack difference = new Attack(Map.of(total.getKey(), total.getValue()), told);

            assertThat(PublicFigure.isSmall(Objects.requireNonNull(counts.get(left)))
                            && Objects.requireNonNull(difference.possibilities().get(left)) < 2)
                    .as("%s less all but %s", total.getKey(), left)
                    .isFalse();
        }
    }

    /** So the attack is one; and few totals are the price of withstanding it. */
    @Test
    void roundingAloneBetraysAPlausibleYearAndFewTotalsAreWithheld() {
        Grid year = year(5, 105);
        Map<String, PublicFigure> roundedOnly = new LinkedHashMap<>();
        year.counts().forEach((cut, count) -> roundedOnly.put(cut, PublicFigure.of(count)));

        Map<String, Long> possibilities = new Attack(year.parts(), roundedOnly).possibilities();

        assertThat(year.counts().entrySet())
                .filteredOn(count -> PublicFigure.isSmall(count.getValue()))
                .anySatisfy(small -> assertThat(possibilities).containsEntry(small.getKey(), 1L));
        assertThat(year.published().values())
                .filteredOn(Withheld.class::isInstance)
                .hasSizeBetween(1, 15);
    }

    private static Map<String, PublicFigure> month(long... counts) {
        return new Grid(IntStream.range(0, counts.length)
                        .mapToObj(zone -> new Spot(0, 0, zone, counts[zone]))
                        .toList())
                .published();
    }

    /** A year of invented zones, most of them small. */
    private static Grid year(long seed, int zones) {
        Random random = new Random(seed);
        List<Spot> spots = new ArrayList<>();
        for (int zone = 0; zone < zones; zone++) {
            double usual = -Math.log(1 - random.nextDouble()) * 9;
            for (int month = 0; month < 12; month++) {
                long count = Math.round(usual * (0.3 + 1.4 * random.nextDouble()));
                if (count > 0) {
                    spots.add(new Spot(month, zone % PROVINCES, zone, count));
                }
            }
        }
        return new Grid(spots);
    }

    /** Each way to fill them with one to twelve, which is told as 10 like eight. */
    private static List<Grid> allTables(int zones, int months) {
        List<List<Spot>> tables = List.of(List.of());
        for (int zone = 0; zone < zones; zone++) {
            for (int month = 0; month < months; month++) {
                List<List<Spot>> longer = new ArrayList<>();
                for (List<Spot> table : tables) {
                    for (long count = 1; count <= MOST; count++) {
                        List<Spot> more = new ArrayList<>(table);
                        more.add(new Spot(month, 0, zone, count));
                        longer.add(more);
                    }
                }
                tables = longer;
            }
        }
        return tables.stream().map(Grid::new).toList();
    }
}
