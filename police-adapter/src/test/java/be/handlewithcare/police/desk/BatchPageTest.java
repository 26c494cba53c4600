package be.handlewithcare.police.desk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A file handed in on a page, without a script. */
@ExtendWith(OutputCaptureExtension.class)
class BatchPageTest extends DeskPageTest {
    private static final String BATCH = "/police/batch";
    private static final String HEADER = "reference,occurred_at,post,given_name,family_name,birth_date\n";
    private static final String MIXED = HEADER
            + "A,2026-11-20T22:40:00Z,Boom,Noor,Peeters,2018-03-02\n"
            + "A,2026-11-20T22:40:00Z,Boom,Lou,Peeters,2020-05-12\n"
            + "B,2026-11-20T22:40:00Z,Boom,Emir,Canary,2018-02-31\n"
            + "B,2026-11-20T22:40:00Z,Boom,Emir,Canary,2018-02-03\n"
            + "C,2026-09-01T22:40:00Z,Boom,Emir,Canary,2018-02-03\n"
            + "D,2026-11-20T22:40:00Z,,Zoë,Canary,2018-02-03\n";

    @Test
    void aFileIsLookedAtFirstAndNothingIsHandedIn() {
        HttpResponse<String> page = upload(MIXED);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Er is nog niets doorgegeven.", "2 interventies worden aanvaard.", "Regels: 2–3, 7")
                .contains("3 regels worden geweigerd", "<th scope=\"row\">4</th>", "schrijf jaar-maand-dag")
                .contains("Een andere regel van dezelfde interventie is geweigerd.", "meer dan dertig dagen geleden")
                .containsPattern(
                        "2–3</th>\\s*<td><time [^>]*>vr 20 nov[^<]*23.40</time></td>\\s*<td><bdi>Boom</bdi></td>"
                                + "\\s*<td class=\"number\">2</td>")
                .containsPattern(
                        "7</th>\\s*<td><time [^>]*>[^<]*</time></td>\\s*<td><bdi></bdi></td>\\s*<td [^>]*>1</td>")
                .doesNotContain("Canary", "Noor");
        assertThat(backend.reports).isEmpty();
    }

    @Test
    void whatWasLookedAtIsHandedInOnceAndSaidByLine(CapturedOutput output) {
        HttpResponse<String> page = upload(MIXED);

        HttpResponse<String> answer = browser.press(page, BATCH + "/report", "file=" + fileIn(page));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(backend.reports).hasSize(2);
        assertThat(backend.reports.getFirst().children()).containsExactly(NOOR, LOU);
        assertThat(browser.get(BATCH + "/result").body())
                .contains("2 interventies zijn bewaard.", "Regels: 2–3, 7", "3 regels worden geweigerd")
                .doesNotContain("Canary", "name=\"file\"");
        assertThat(browser.get(BATCH + "/result").statusCode()).isEqualTo(303);
        browser.press(page, BATCH + "/report", "file=" + fileIn(page));
        assertThat(backend.reports).hasSize(2);
        assertThat(output.getOut()).contains("interventions kept 2, refusals 2").doesNotContain("Canary");
    }

    @Test
    void aFileAsLargeAsItMayBeComesThrough() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int row = 0; row < 2000; row++) {
            file.append("R-%d,2026-11-20T22:40:00Z,Boom,%s,%s,2018-03-02\n"
                    .formatted(row, "é".repeat(100), "+".repeat(3) + "ë".repeat(97)));
        }
        HttpResponse<String> page = upload(file.toString());

        HttpResponse<String> answer = browser.press(page, BATCH + "/report", "file=" + fileIn(page));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(browser.get(BATCH + "/result").body()).contains("2.000 interventies zijn bewaard.");
    }

    @Test
    void whatOnlyShowsWhenItIsHandedInIsSaidThen() {
        HttpResponse<String> page = upload(HEADER + "A,2026-11-20T22:40:00Z,,Noor,Peeters,2018-03-02\n");
        backend.room = 0;

        browser.press(page, BATCH + "/report", "file=" + fileIn(page));

        assertThat(browser.get(BATCH + "/result").body())
                .contains("geen enkele interventie bewaard", "te veel kinderen doorgegeven");
    }

    @Test
    void aFileThatCannotBeReadIsAskedAgain() {
        assertThat(wrong("")).contains("Kies een bestand.");
        assertThat(wrong("Noor;Peeters\n"))
                .contains("De eerste regel noemt de kolommen niet")
                .doesNotContain("Noor");
        assertThat(wrong(HEADER.replace("birth_date", "")))
                .contains("Deze kolommen ontbreken, of staan er twee keer: birth_date.");
        assertThat(wrong(HEADER + "x".repeat(1024 * 1024))).contains("Dit bestand is te groot.");
        assertThat(upload("\né".getBytes(ISO_8859_1)).body()).contains("Regel 2 kunnen we niet lezen.");
        assertThat(browser.press(upload(MIXED), BATCH + "/report", "file=?").statusCode())
                .isEqualTo(422);
    }

    @Test
    void theExampleToDownloadWouldBeAccepted() {
        HttpResponse<String> example = browser.get(BATCH + "/template.csv");

        assertThat(example.statusCode()).isEqualTo(200);
        assertThat(upload(example.body()).body()).contains("Eén interventie wordt aanvaard.");
    }

    @Test
    void comingBackToTheAddressOfTheActHandsNothingIn() {
        assertThat(browser.get(BATCH + "/report").statusCode()).isEqualTo(303);
    }

    private String wrong(String file) {
        HttpResponse<String> page = upload(file);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("<title>Fout: ", "href=\"#file\"", "aria-invalid=\"true\"");
        return page.body();
    }

    private HttpResponse<String> upload(String file) {
        return upload(file.getBytes(UTF_8));
    }

    private HttpResponse<String> upload(byte[] file) {
        return browser.upload(browser.get(BATCH), BATCH, "file", file);
    }

    private static String fileIn(HttpResponse<String> page) {
        Matcher file = Pattern.compile("name=\"file\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(file.find()).isTrue();
        return file.group(1);
    }
}
