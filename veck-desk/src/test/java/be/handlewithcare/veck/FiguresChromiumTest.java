package be.handlewithcare.veck;

import static be.handlewithcare.web.browser.Look.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.OpenRow;
import be.handlewithcare.projections.monitoring.SchoolHit;
import be.handlewithcare.projections.monitoring.VolumeRow;
import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of figures in a real browser, by keys alone and without scripts, free of barriers. */
@Tag("screenshots")
class FiguresChromiumTest extends VeckTest {
    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    @BeforeEach
    void aYear() {
        behind.answer = (_, cuts) -> volumes(cuts);
        promptness.rows = List.of(PromptnessTest.RIVIERENLAND);
        InstitutionNumber oak = new InstitutionNumber("012345");
        schools.schools.put(
                oak,
                new SchoolView(
                        oak,
                        new SchoolDetails(
                                "Basisschool De Eik", "Willebroek", List.of(), List.of(new Mailbox("eik@eik.example"))),
                        LocalDate.of(2025, 9, 1),
                        null,
                        false,
                        null,
                        List.of()));
        hits.hits = List.of(new SchoolHit(oak, 9, 9), new SchoolHit(new InstitutionNumber("054321"), 7, 0));
        hits.open = List.of(new OpenRow(FakeZones.RIVIERENLAND, 5, 4, 2));
    }

    @Test
    void oneLookAnswersHowItIsGoingAndAFilterNarrowsIt() {
        try (BrowserContext veck = CHROMIUM.personWithoutScripts();
                BrowserContext looking = CHROMIUM.person()) {
            Page page = veck.newPage();
            page.navigate(address("/veck"));
            Chromium.tabTo(page, "#zone");
            page.keyboard().type("Riv");
            Chromium.enter(page, "main form button");

            assertThat(page.url()).contains("zone=5913");
            assertThat(Chromium.text(page)).contains("Per politiepost", "Willebroek");
            page.locator("footer a[lang=fr]").click();
            assertThat(page.url()).contains("zone=5913");
            assertThat(page.locator("h1").innerText()).isEqualTo("Comment cela se passe-t-il ?");

            Page seen = looking.newPage();
            seen.navigate(address("/veck"));
            seen(seen, "veck/figures");
            seen.navigate(address("/veck?zone=5913&taal=fr"));
            seen(seen, "veck/figures-zone-fr");
            seen.navigate(address("/veck?from=x&zone=y&taal=nl"));
            seen(seen, "veck/figures-wrong");
        }
    }

    private static List<VolumeRow> volumes(Set<Cut> cuts) {
        if (cuts.isEmpty()) {
            return List.of(row(null, null, null, 1_248));
        }
        List<VolumeRow> rows = new ArrayList<>();
        List<String> places = cuts.contains(Cut.ZONE)
                ? List.of("5362", "5415", "5913")
                : cuts.contains(Cut.POST) ? List.of("Bornem", "Willebroek") : List.of("");
        for (String place : places) {
            for (int month = 0; month < (cuts.contains(Cut.MONTH) ? 3 : 1); month++) {
                rows.add(row(
                        cuts.contains(Cut.ZONE) ? place : null,
                        cuts.contains(Cut.POST) ? place : null,
                        cuts.contains(Cut.MONTH) ? YearMonth.of(2026, 9).plusMonths(month) : null,
                        40 + 31L * month + place.length()));
            }
        }
        return rows;
    }

    private static VolumeRow row(
            @Nullable String zone, @Nullable String post, @Nullable YearMonth month, long signals) {
        return new VolumeRow(
                zone,
                post,
                month,
                signals / 2,
                signals,
                signals * 4 / 5,
                signals - signals * 4 / 5,
                signals / 2,
                signals / 3,
                signals / 9,
                2,
                Map.of("NOT_PARTICIPATING", 2L),
                1);
    }
}
