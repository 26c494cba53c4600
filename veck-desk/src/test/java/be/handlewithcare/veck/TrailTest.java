package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.projections.audit.AuditPage;
import be.handlewithcare.projections.audit.AuditQuery;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class TrailTest extends VeckTest {
    private static final String PATH = "/api/audit/v1/entries";
    private static final SignalId SIGNAL = new SignalId(Fakes.id(1));
    private static final AuditEntry OPENED = new AuditEntry(
            Instant.parse("2026-11-21T08:00:00Z"),
            new Actor("directeur-012301", Actor.Role.DIRECTOR, "012301"),
            AuditAction.REVEALED,
            "notice",
            SIGNAL,
            AuditEntry.DONE);

    @Test
    void anEntryTellsWhoDidWhatAndWhen() throws Exception {
        behind.page = new AuditPage(List.of(OPENED), null);

        assertThat(json(get(PATH))).hasToString("""
                {"items":[{"at":"2026-11-21T08:00:00Z","actor":"directeur-012301","role":"DIRECTOR",\
                "organisation":"012301","action":"REVEALED","object":"notice","outcome":"done"}]}""");
    }

    @Test
    void withoutParametersTheFirstHundredAreAskedFor() throws Exception {
        get(PATH);

        assertThat(behind.query).isEqualTo(new AuditQuery(null, null, null, null, 100));
    }

    @Test
    void parametersNarrowTheQuestion() throws Exception {
        get(PATH + "?signal=" + SIGNAL + "&from=2026-11-20T00:00:00%2B01:00&to=2026-11-21T00:00:00Z&limit=1000");

        assertThat(behind.query)
                .isEqualTo(new AuditQuery(
                        SIGNAL,
                        Instant.parse("2026-11-19T23:00:00Z"),
                        Instant.parse("2026-11-21T00:00:00Z"),
                        null,
                        1_000));
    }

    @Test
    void daysAreThoseInBrusselsAndTheLastIsIncluded() throws Exception {
        get(PATH + "?from=2026-10-25&to=2026-10-25");

        assertThat(behind.query)
                .isEqualTo(new AuditQuery(
                        null, Instant.parse("2026-10-24T22:00:00Z"), Instant.parse("2026-10-25T23:00:00Z"), null, 100));
    }

    @Test
    void anEmptyParameterIsAsGoodAsNone() throws Exception {
        get(PATH + "?signal=&from=&to=&cursor=&limit=");

        assertThat(behind.query).isEqualTo(new AuditQuery(null, null, null, null, 100));
    }

    @Test
    void theNextPageStartsAfterTheLastAndEndsWhereTheReadingBegan() throws Exception {
        behind.page = new AuditPage(List.of(OPENED), Fakes.id(7));
        String next = json(get(PATH + "?limit=1")).get("next").asString();

        String last = json(get(PATH + "?limit=1&cursor=" + next)).get("next").asString();

        Instant end = VeckFixture.NOW.plusMillis(1);
        assertThat(behind.query).isEqualTo(new AuditQuery(null, null, end, Fakes.id(7), 1));
        assertThat(last).isEqualTo(next);
    }

    @Test
    void aReadingWithAnEndKeepsIt() throws Exception {
        behind.page = new AuditPage(List.of(OPENED), Fakes.id(7));
        String query = PATH + "?to=2026-11-21T00:00:00.000001Z";
        String next = json(get(query)).get("next").asString();

        get(query + "&cursor=" + next);

        assertThat(behind.query)
                .isEqualTo(new AuditQuery(null, null, Instant.parse("2026-11-21T00:00:00.000001Z"), Fakes.id(7), 100));
    }

    @Test
    void readingTheTrailIsOnTheTrail() throws Exception {
        get(PATH + "?signal=" + SIGNAL);

        assertThat(behind.recorded)
                .containsExactly(new AuditEntry(
                        VeckFixture.NOW,
                        VeckFixture.CALLER,
                        AuditAction.SEARCHED,
                        "audit-entries",
                        SIGNAL,
                        AuditEntry.DONE));
    }

    @Test
    void whatCannotBeRecordedIsNotShown() throws Exception {
        behind.page = new AuditPage(List.of(OPENED), null);
        behind.trailIsDown = true;

        HttpResponse<String> response = get(PATH);

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("directeur");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signal=canary | /signal format",
                "signal=1-1-1-1-1 | /signal format",
                "from=canary | /from format",
                "from=2026-11-20T00:00:00 | /from format",
                "from=2026-11-20T00:00:00+01:00 | /from format",
                "to=2026-02-30 | /to format",
                "to=2026-11-20T25:00:00Z | /to format",
                "from=2026-11-21&to=2026-11-19 | /to format",
                "cursor=canary | /cursor format",
                "cursor=01920000-0000-7000-8000-000000000001 | /cursor format",
                "cursor=01920000-0000-7000-8000-000000000001_2026-99-99T00:00:00Z | /cursor format",
                "limit=canary | /limit format",
                "limit=-1 | /limit format",
                "limit=0 | /limit too-few",
                "limit=1001 | /limit too-many",
                "limit=99999999999 | /limit format"
            })
    void badInputIsNamedAndNotRepeated(String query, String refused) throws Exception {
        assertThat(refusedFields(get(PATH + "?" + query))).containsExactly(refused);
        assertThat(behind.query).isNull();
        assertThat(behind.recorded).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "text/html"})
    void onlyJsonIsAcceptable(String accept) throws Exception {
        assertThat(get(PATH, "Accept", accept).statusCode()).isEqualTo(406);
    }

    @Test
    void theLastPageHasNoNext() throws Exception {
        JsonNode answer = json(get(PATH));

        assertThat(answer.has("next")).isFalse();
    }
}
