package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.handlewithcare.core.audit.AuditAction;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The report that everybody may read tells what was published, and looks at no true count. */
class PublicReportTest extends VeckTest {
    @Autowired
    private FakePublicVolumes published;

    @BeforeEach
    void published() {
        published.rows = PublicExample.rows();
    }

    @Test
    void withoutAQuestionItIsAboutTheNewestYearThatIsPublishedAsAWhole() throws Exception {
        String page = get("/veck/report/public").body();

        assertThat(page)
                .contains("<h1>Jaarverslag 2025: voor iedereen</h1>", "1.735", "minder dan 8", "niet gepubliceerd")
                .contains("href=\"/veck/report/public.pdf?year=2025\"", "href=\"/veck/report?year=2025\"")
                .doesNotContain("??");
        assertThat(behind.asked).as("true counts looked at").isEmpty();
    }

    @Test
    void aYearOfWhichOnlyMonthsArePublishedSaysSo() throws Exception {
        assertThat(get("/veck/report/public?year=2026").body())
                .contains("tot en met september 2026", "115")
                .contains("<dt>Signalen</dt><dd>–</dd>")
                .contains("id=\"table-months\"")
                .doesNotContain("id=\"table-zones\"", "id=\"table-provinces\"", "geen enkele zone", "geen cijfers");
    }

    @Test
    void whereNothingIsPublishedItSaysSo() throws Exception {
        published.rows = List.of();

        assertThat(get("/veck/report/public").body())
                .contains("Jaarverslag 2026: voor iedereen", "Van dit jaar is nog niets gepubliceerd.");
    }

    @Test
    void theYearThatIsShownIsTheOneThatIsChosen() throws Exception {
        published.rows = List.of();

        assertThat(get("/veck/report/public?year=2025").body())
                .contains(
                        "Jaarverslag 2025: voor iedereen", "<option value=\"2025\" selected=\"selected\">2025</option>")
                .doesNotContain("geen enkele zone", "geen cijfers");
    }

    @Test
    void aYearThatIsNoneIsExplained() throws Exception {
        var page = get("/veck/report/public?year=canary");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("Fout:", "href=\"#year\"").doesNotContain("canary");
    }

    @Test
    void itsFilesSayTheSame() throws Exception {
        String csv = get("/veck/report/public.csv?year=2025").body();

        assertThat(csv).contains("5362,minder dan 8,minder dan 8", "5913,85,85,85", "niet gepubliceerd");
        try (PDDocument pdf = Loader.loadPDF(getBytes("/veck/report/public.pdf?year=2025"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Jaarverslag 2025: voor iedereen", "1.735", "minder dan 8", "veranderen niet meer");
        }
        assertThat(behind.recorded)
                .extracting(entry -> entry.action(), entry -> entry.object())
                .containsExactly(
                        tuple(AuditAction.EXPORTED, "public-report"), tuple(AuditAction.EXPORTED, "public-report"));
        assertThat(behind.asked).as("true counts looked at").isEmpty();
    }
}
