package be.handlewithcare.demo.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoNightMainTest {
    @Test
    void theTableHoldsCountsAndNoNames() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        DemoNightMain.print(
                List.of(
                        new HandedIn("5362", null, YearMonth.of(2026, 11), 6, 11),
                        new HandedIn("5913", "Mechelen", YearMonth.of(2026, 11), 18, 30)),
                new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(printed.toString(StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceAll(" +", " ").strip()))
                .containsExactly(
                        "zone post month interventions signals",
                        "5362 - 2026-11 6 11",
                        "5913 Mechelen 2026-11 18 30",
                        "all 24 41");
    }
}
