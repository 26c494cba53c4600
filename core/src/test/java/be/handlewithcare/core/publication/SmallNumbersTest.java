package be.handlewithcare.core.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.publication.PublicFigure.Rounded;
import be.handlewithcare.core.publication.PublicFigure.Small;
import be.handlewithcare.core.publication.PublicFigure.Withheld;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNumbersTest {
    private static final int PAIRS = 10_000;

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
        assertThat(tell(table(12, 12, 12)))
                .containsEntry("all", new Rounded(35))
                .containsEntry("0", new Rounded(10));
    }

    @Test
    void aTotalThatTellsThatEachHasOneIsWithheld() {
        Map<String, PublicFigure> told = tell(table(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));

        assertThat(told).containsEntry("all", new Withheld()).containsEntry("0", new Small());
    }

    @Test
    void aTotalThatTellsThatEachHasSevenIsWithheld() {
        assertThat(tell(table(7, 7, 7, 7))).containsEntry("all", new Withheld());
    }

    @Test
    void ofTwoTotalsOnlyTheOneThatBetraysIsWithheld() {
        List<Count<String>> counts = new ArrayList<>(table(7, 12, 12, 12));
        counts.add(Count.finest("elsewhere", 100));
        counts.add(new Count<>("everywhere", 143, Set.of("0", "1", "2", "3", "elsewhere")));

        assertThat(tell(counts)).containsEntry("all", new Withheld()).containsEntry("everywhere", new Rounded(145));
    }

    @Test
    void whatWasToldStaysAndNothingNewBetraysIt() {
        Map<String, PublicFigure> before = Map.of("0", new Small(), "1", new Rounded(10), "2", new Rounded(10));
        List<Count<String>> counts = table(7, 12, 12, 12);

        Map<String, PublicFigure> told = tell(counts, before);

        assertThat(told).containsOnlyKeys("3", "all").containsEntry("all", new Withheld());
    }

    @Test
    void everyPartOfATotalHasToBeThere() {
        assertThatThrownBy(() -> tell(List.of(new Count<>("all", 9, Set.of("lost")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Rounding and hiding alone do not withstand it, so the attack is one. */
    @Test
    void theAttackFindsWhatRoundingAloneBetrays() {
        List<Count<String>> counts = table(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        Map<String, PublicFigure> roundedOnly =
                counts.stream().collect(Collectors.toMap(Count::cut, count -> PublicFigure.of(count.count())));

        assertThat(new Attack(counts, roundedOnly).possibilities()).containsEntry("0", 1L);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aWholeYearPublishedMonthByMonthWithstandsTheAttack(long seed) {
        Year year = Year.random(new Random(seed), 5 + (int) seed * 9);
        Map<String, PublicFigure> told = year.published();

        Map<String, Long> possibilities = new Attack(year.counts(), told).possibilities();

        assertThat(year.counts())
                .filteredOn(count -> PublicFigure.isSmall(count.count()))
                .isNotEmpty()
                .allSatisfy(small -> assertThat(possibilities.get(small.cut())).isGreaterThan(1));
    }

    /** So the attack on a year is one too, and few totals are the price of withstanding it. */
    @Test
    void roundingAloneBetraysAPlausibleYearAndFewTotalsAreWithheld() {
        Year year = Year.random(new Random(5), 105);
        Map<String, PublicFigure> roundedOnly =
                year.counts().stream().collect(Collectors.toMap(Count::cut, count -> PublicFigure.of(count.count())));

        Map<String, Long> possibilities = new Attack(year.counts(), roundedOnly).possibilities();

        assertThat(year.counts())
                .filteredOn(count -> PublicFigure.isSmall(count.count()))
                .anySatisfy(small -> assertThat(possibilities).containsEntry(small.cut(), 1L));
        assertThat(year.published().values())
                .filteredOn(Withheld.class::isInstance)
                .hasSizeBetween(1, 15);
    }

    @Test
    void tenThousandDifferencesOfTwoCutsTellNoSmallCount() {
        Random random = new Random(20_26);
        Year year = Year.random(random, 105);
        Map<String, PublicFigure> told = year.published();
        List<Count<String>> totals = year.counts().stream()
                .filter(Count::isTotal)
                .filter(total -> !(told.get(total.cut()) instanceof Withheld))
                .toList();
        int small = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            Count<String> whole = totals.get(random.nextInt(totals.size()));
            Set<String> rest = new LinkedHashSet<>(whole.parts());
            String missing = List.copyOf(rest).get(random.nextInt(rest.size()));
            rest.remove(missing);
            if (PublicFigure.isSmall(year.count(missing))) {
                small++;
                long[] known = Attack.range(Objects.requireNonNull(told.get(whole.cut())));
                long least = sum(rest, told, 0);
                long most = sum(rest, told, 1);
                long possible = Math.min(7, known[1] - least) - Math.max(1, known[0] - most) + 1;
                assertThat(possible)
                        .as("%s less all but %s", whole.cut(), missing)
                        .isGreaterThan(1);
            }
        }
        assertThat(small).isGreaterThan(PAIRS / 10);
    }

    private static long sum(Set<String> cuts, Map<String, PublicFigure> told, int end) {
        return cuts.stream()
                .mapToLong(cut -> Attack.range(Objects.requireNonNull(told.get(cut)))[end])
                .sum();
    }

    private static Map<String, PublicFigure> tell(List<Count<String>> counts) {
        return tell(counts, Map.of());
    }

    private static Map<String, PublicFigure> tell(List<Count<String>> counts, Map<String, PublicFigure> before) {
        return SmallNumbers.tell(counts, before);
    }

    /** These counts and their total. */
    private static List<Count<String>> table(long... parts) {
        List<Count<String>> counts = new ArrayList<>();
        for (int part = 0; part < parts.length; part++) {
            counts.add(Count.finest(Integer.toString(part), parts[part]));
        }
        Set<String> all = counts.stream().map(Count::cut).collect(Collectors.toSet());
        counts.add(new Count<>(
                "all",
                IntStream.range(0, parts.length).mapToLong(part -> parts[part]).sum(),
                all));
        return counts;
    }
}
