package be.handlewithcare.veck;

import static be.handlewithcare.core.lookup.LookupSource.MAGDA;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LoggedQuestions.Entry;
import be.handlewithcare.core.lookup.LoggedQuestions.Page;
import be.handlewithcare.core.lookup.LoggedQuestions.Place;
import be.handlewithcare.core.lookup.LoggedQuestions.Query;
import be.handlewithcare.core.lookup.QuestionLog.Answered;
import be.handlewithcare.core.lookup.QuestionLog.Asked;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupsTest extends VeckTest {
    private static final String PATH = "/api/audit/v1/lookups";
    private static final SignalId SIGNAL = new SignalId(Fakes.id(1));
    private static final Instant AT = Instant.parse("2026-11-21T08:00:00.000001Z");

    @Test
    void aQuestionTellsWhoWasAskedForWhichSignalAndWhatCameOfIt() throws Exception {
        questions.page = new Page(
                List.of(
                        question("q-1", new Answered("q-1", "m-9", "ok", Duration.ofMillis(412))),
                        question("q-2", new Answered("q-2", null, "timed-out", Duration.ofSeconds(8))),
                        question("q-3", null)),
                null);
        String asked = """
                "signal":"%s","source":"MAGDA","service":"Onderwijs.GeefHistoriekInschrijving",\
                "version":"02.01.0000","at":"2026-11-21T08:00:00.000001Z\"""".formatted(SIGNAL);

        assertThat(json(get(PATH))).hasToString("""
                {"items":[{"reference":"q-1",%1$s,"theirReference":"m-9","code":"ok","durationMs":412},\
                {"reference":"q-2",%1$s,"code":"timed-out","durationMs":8000},\
                {"reference":"q-3",%1$s}]}""".formatted(asked));
    }

    @Test
    void withoutParametersTheFirstHundredAreAskedFor() throws Exception {
        get(PATH);
        get(PATH + "?signal=&from=&to=&cursor=&limit=");

        Query all = new Query(null, null, null, null, 100);
        assertThat(questions.queries).containsExactly(all, all);
    }

    @Test
    void parametersNarrowTheQuestion() throws Exception {
        get(PATH + "?signal=" + SIGNAL + "&from=2026-11-20T00:00:00%2B01:00&to=2026-11-21&limit=1000");

        assertThat(questions.queries)
                .containsExactly(new Query(
                        SIGNAL,
                        Instant.parse("2026-11-19T23:00:00Z"),
                        Instant.parse("2026-11-21T23:00:00Z"),
                        null,
                        1_000));
    }

    @Test
    void theNextPageStartsWhereTheLastEndedWhateverTheReference() throws Exception {
        Place end = new Place(AT, "q 1/é+&=_");
        questions.page = new Page(List.of(question("q-1", null)), end);
        String next = json(get(PATH + "?limit=1")).get("next").asString();

        get(PATH + "?limit=1&cursor=" + next);

        assertThat(questions.queries.getLast()).isEqualTo(new Query(null, null, null, end, 1));
    }

    @Test
    void readingThemIsOnTheTrail() throws Exception {
        get(PATH + "?signal=" + SIGNAL);

        assertThat(behind.recorded)
                .containsExactly(new AuditEntry(
                        VeckFixture.NOW, VeckFixture.CALLER, AuditAction.SEARCHED, "lookups", SIGNAL, AuditEntry.DONE));
    }

    @Test
    void whatCannotBeRecordedIsNotShown() throws Exception {
        questions.page = new Page(List.of(question("q-1", null)), null);
        behind.trailIsDown = true;

        HttpResponse<String> response = get(PATH);

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("q-1", "MAGDA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signal=canary | /signal format",
                "from=canary | /from format",
                "from=2026-11-21&to=2026-11-19 | /to format",
                "limit=0 | /limit too-few",
                "limit=1001 | /limit too-many"
            })
    void whatCannotBeReadIsNamedAndNotRepeated(String parameters, String fault) throws Exception {
        assertThat(refusedFields(get(PATH + "?" + parameters))).containsExactly(fault);
        assertThat(questions.queries).isEmpty();
        assertThat(behind.recorded).isEmpty();
    }

    /** What is no base 64, no place, no instant before the border, and a character that no reference has. */
    @ParameterizedTest
    @ValueSource(strings = {"canary!", "canary", "Y2FuYXJ5IHg", "MjAyNi0xMS0yMVQwODowMDowMFogAA"})
    void aCursorThatIsNoneIsRefused(String cursor) throws Exception {
        String encoded = URLEncoder.encode(cursor, StandardCharsets.UTF_8);

        assertThat(refusedFields(get(PATH + "?cursor=" + encoded))).containsExactly("/cursor format");
    }

    private static Entry question(String reference, @Nullable Answered answered) {
        return new Entry(
                new Asked(reference, SIGNAL, MAGDA, "Onderwijs.GeefHistoriekInschrijving", "02.01.0000", AT), answered);
    }
}
