package be.handlewithcare.police.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WorkListPageTest extends DeskPageTest {

    @Test
    void anEmptyDeskSaysThatNothingWaits() {
        HttpResponse<String> page = browser.get("/police");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Er wacht niets op u", "Er zijn in deze periode geen signalen", "5913")
                .doesNotContain("Wacht op een beslissing");
    }

    @Test
    void whatWaitsComesWithItsTimeLeftReasonTimeAndPostButNotWho() {
        SignalView signal = backend.stands(
                raised("5913", "A", "2026-11-20T11:20:00Z", LOU, NOOR), SignalStatus.NEEDS_ATTENTION, "SEVERAL_PUPILS");

        assertThat(browser.get("/police").body())
                .contains("nog 3 u 20 min", "Er zijn meerdere leerlingen met deze naam en geboortedatum.")
                .contains(
                        "vrijdag 20 november 2026 om 12.20 uur", "<bdi>Willebroek</bdi>", "kind 2 van 2", path(signal))
                .doesNotContain("Noor", "Lou", "Peeters", "maart 2018", "2018-03", "Er wacht niets op u");
        assertThat(decisions.asked).isEmpty();
    }

    @Test
    void theOldestDueComesFirstAndWhatIsLateSaysSince() {
        backend.stands(raised("5913", "B", "2026-11-20T08:45:00Z", NOOR), SignalStatus.NEEDS_ATTENTION, "RETURNED");
        backend.stands(raised("5913", "A", "2026-11-20T07:30:00Z", NOOR), SignalStatus.NEEDS_ATTENTION, "NOT_FOUND");

        assertThat(browser.get("/police").body())
                .containsSubsequence("te laat sinds za 21 nov, 08.30", "nog 45 min", "Alle signalen");
    }

    @Test
    void childrenOfOneReportComeInItsOrder() {
        raised("5913", "A", "2026-11-20T11:20:00Z", NOOR, LOU, EMIR);
        backend.allOf("5913").forEach(signal -> backend.stands(signal, SignalStatus.NEEDS_ATTENTION, "NOT_FOUND"));

        assertThat(browser.get("/police").body())
                .containsSubsequence("kind 1 van 3", "kind 2 van 3", "kind 3 van 3", "Alle signalen")
                .contains("doorgegeven za 21 nov, 09.00");
    }

    @Test
    void belowItEverySignalOfTheLastWeekHasItsStatusInWords() {
        raised("5913", "A", "2026-11-20T10:00:00Z", NOOR);
        backend.stands(raised("5913", "B", "2026-11-20T11:00:00Z", NOOR), SignalStatus.NOTIFIED, null);
        backend.stands(raised("5913", "C", "2026-11-20T12:00:00Z", NOOR), SignalStatus.CLOSED, "NOT_PARTICIPATING");
        backend.erase(
                backend.stands(raised("5913", "D", "2026-11-20T13:00:00Z", NOOR), SignalStatus.WITHDRAWN, "DUPLICATE"));

        assertThat(browser.get("/police").body())
                .containsSubsequence(
                        "Er wacht niets op u",
                        "Alle signalen",
                        ">School wordt gezocht</span>",
                        ">School verwittigd</span>",
                        "De school doet nog niet mee",
                        ">Afgesloten</span>",
                        "Het was dubbel doorgegeven.",
                        "De gegevens van het kind zijn gewist.",
                        ">Ingetrokken</span>");
    }

    @Test
    void anOlderSignalIsOneLinkAway() {
        SignalView old = raised("5913", "A", "2026-11-01T10:00:00Z", NOOR);

        HttpResponse<String> page = browser.get("/police");

        assertThat(page.body()).doesNotContain(path(old));
        assertThat(browser.get(link(page, "Toon ook oudere")).body()).contains(path(old));
    }

    @Test
    void pagesOfFiftyFollowEachOther() {
        for (int hour = 0; hour < 51; hour++) {
            SignalView fresh = raised("5913", "R" + hour, "2026-11-20T10:%02d:00Z".formatted(hour), NOOR);
            backend.stands(fresh, SignalStatus.NEEDS_ATTENTION, "NOT_FOUND");
        }

        HttpResponse<String> first = browser.get("/police");
        HttpResponse<String> work = browser.get(link(first, "Volgende in de werklijst"));
        HttpResponse<String> all = browser.get(link(first, "Volgende signalen"));

        assertThat(count(first, "nog 2 u")).isEqualTo(100);
        assertThat(count(work, "class=\"badge badge-needs-attention\">nog")).isEqualTo(1);
        assertThat(count(all, ">Wacht op een beslissing</span>")).isEqualTo(1);
        assertThat(all.body()).doesNotContain("Volgende signalen");
    }

    @Test
    void anotherZonesSignalsAreNotThere() {
        SignalView theirs = backend.stands(
                raised("5362", "A", "2026-11-20T11:20:00Z", NOOR), SignalStatus.NEEDS_ATTENTION, "NOT_FOUND");

        assertThat(browser.get("/police").body())
                .contains("Er wacht niets op u")
                .doesNotContain(path(theirs));
    }

    @Test
    void aPlaceThatWasNeverGivenLeadsNowhere() {
        assertThat(browser.get("/police?after=canary").statusCode()).isEqualTo(404);
        assertThat(browser.get("/police?waiting=%22%3E%3Cb%3Ecanary").body()).doesNotContain("<b>canary", "\">canary");
    }

    @Test
    void noPageOfAZoneIsKeptOrGivesItsAddressAway() {
        HttpResponse<String> page = browser.get("/police");

        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.body())
                .contains("<html lang=\"nl\">", "<title>Signalen – Handle with Care</title>")
                .doesNotContain("style=", "<style", "<script", "//");
    }

    private static String link(HttpResponse<String> page, String text) {
        Matcher link = Pattern.compile("href=\"([^\"]+)\">" + text + "</a>").matcher(page.body());
        assertThat(link.find()).as(text).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private static long count(HttpResponse<String> page, String text) {
        return Pattern.compile(Pattern.quote(text))
                .matcher(page.body())
                .results()
                .count();
    }
}
