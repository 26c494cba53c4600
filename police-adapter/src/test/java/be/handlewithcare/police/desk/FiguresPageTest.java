package be.handlewithcare.police.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FiguresPageTest extends DeskPageTest {

    @Test
    void theLastTwelveMonthsOfTheOwnZoneAreATableAndBars() {
        volumes.counted(YearMonth.of(2026, 11), 20, 15);
        volumes.counted(YearMonth.of(2026, 2), 5, 5);

        String page = browser.get("/police/figures").body();

        assertThat(volumes.asked).containsExactly("5913 2025-12 2026-11");
        assertThat(page)
                .containsSubsequence("dec 2025", "jan 2026", "feb 2026", "nov 2026")
                .containsPattern("nov 2026</th>(\\s*<td class=\"number\">(19|20|15|1|0|3)</td>){7}")
                .containsPattern("dec 2025</th>(\\s*<td class=\"number\">0</td>){7}")
                .containsPattern("class=\"bar\"[^>]*height=\"100\"")
                .containsPattern("class=\"bar-in-time\"[^>]*height=\"75\"")
                .contains("De kolommen tellen dus niet altijd op");
    }

    @Test
    void withoutSignalsThereIsASentence() {
        assertThat(browser.get("/police/figures").body())
                .contains("geen signalen van uw zone")
                .doesNotContain("<svg", "<table");
    }
}
