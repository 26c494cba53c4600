package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.audit.AuditPage;
import be.handlewithcare.projections.audit.AuditQuery;
import be.handlewithcare.projections.monitoring.SignalsOfChild.Found;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class AccessRequestTest extends VeckTest {
    private static final String PATH = "/api/audit/v1/access-requests";
    private static final String NOOR = """
            {"givenName": "Noor", "familyName": "Peeters", "birthDate": "2018-03-02"}""";
    private static final SignalId FIRST = new SignalId(Fakes.id(1));
    private static final SignalId SECOND = new SignalId(Fakes.id(2));

    @Test
    void aChildsSignalsAreTheAnswerWithEveryTimeItsIdentityWasShown() throws Exception {
        children.found = List.of(found(FIRST, "NOTIFIED", null), found(SECOND, "CLOSED", "NO_SCHOOL"));
        behind.pages.add(new AuditPage(
                List.of(
                        entry(AuditAction.REPORTED, "reported"),
                        entry(AuditAction.REVEALED, "a-notice"),
                        entry(AuditAction.ACKNOWLEDGED, "acknowledged")),
                null));

        HttpResponse<String> answer = post(PATH, NOOR);

        assertThat(json(answer)).hasToString("""
                {"signals":[{"signal":"01920000-0000-7000-8000-000000000001",\
                "intervention":"01920000-0000-7000-8000-000000000009","zone":"5913",\
                "occurredAt":"2026-11-20T22:40:00Z","status":"NOTIFIED","schools":["012301"],"reveals":[{"at":"2026-11-21T08:00:00Z",\
                "actor":"directeur-012301","role":"DIRECTOR","organisation":"012301","object":"a-notice"}]},\
                {"signal":"01920000-0000-7000-8000-000000000002",\
                "intervention":"01920000-0000-7000-8000-000000000009","zone":"5913",\
                "occurredAt":"2026-11-20T22:40:00Z","status":"CLOSED","reason":"NO_SCHOOL","schools":[],"reveals":[]}]}""");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(behind.queries).extracting(AuditQuery::signal).containsExactly(FIRST, SECOND);
    }

    @Test
    void revealsFarDownALongTrailAreFoundToo() throws Exception {
        children.found = List.of(found(FIRST, "NOTIFIED", null));
        behind.pages.add(new AuditPage(List.of(entry(AuditAction.REVEALED, "early")), Fakes.id(7)));
        behind.pages.add(new AuditPage(List.of(entry(AuditAction.REVEALED, "late")), null));

        assertThat(json(post(PATH, NOOR)).at("/signals/0/reveals"))
                .extracting(reveal -> reveal.get("object").asString())
                .containsExactly("early", "late");
        assertThat(behind.queries)
                .containsExactly(
                        new AuditQuery(FIRST, null, null, null, 1_000),
                        new AuditQuery(FIRST, null, null, Fakes.id(7), 1_000));
    }

    @Test
    void aChildOfWhichNothingIsKeptHasNoSignals() throws Exception {
        assertThat(json(post(PATH, NOOR))).hasToString("{\"signals\":[]}");
    }

    @Test
    void theRequestIsOnTheTrailWithoutTheChild() throws Exception {
        post(PATH, NOOR);

        assertThat(behind.recorded)
                .containsExactly(new AuditEntry(
                        VeckFixture.NOW,
                        VeckFixture.CALLER,
                        AuditAction.SEARCHED,
                        "access-request",
                        null,
                        AuditEntry.DONE));
    }

    @Test
    void whatCannotBeRecordedIsNotLookedUp() throws Exception {
        children.found = List.of(found(FIRST, "NOTIFIED", null));
        behind.trailIsDown = true;

        HttpResponse<String> answer = post(PATH, NOOR);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("NOTIFIED");
        assertThat(children.wanted).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30T12:00:00Z, 2025-2026 2026-2027",
        "2026-10-02T12:00:00Z, 2026-2027",
        "2026-08-31T21:59:00Z, 2025-2026",
        "2026-11-29T12:00:00Z, 2026-2027"
    })
    void aSignalOfLastSchoolYearIsFoundAsLongAsItIsKept(Instant now, String years) throws Exception {
        now(now);

        json(post(PATH, NOOR));

        assertThat(children.wanted)
                .extracting(ChildToken::value)
                .containsExactlyInAnyOrder(List.of(years.split(" ", -1)).stream()
                        .map(year -> year + " Noor Peeters 2018-03-02")
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"familyName\": \"Suharto\", \"birthDate\": \"2018-03-02\"} | Suharto 2018-03-02",
                "{\"givenName\": \"Zoe\\u0308\", \"familyName\": \" D'Hoe \", \"birthDate\": \"2008-01-01\"} | Zoë D'Hoe 2008-01-01"
            })
    void aNameIsReadAsInAReport(String body, String child) throws Exception {
        json(post(PATH, body));

        assertThat(children.wanted).containsExactly(new ChildToken("2026-2027 " + child));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /familyName required,/birthDate required",
                "{\"givenName\": \"\", \"familyName\": \"Peeters\", \"birthDate\": \"2018-03-02\"} | /givenName required",
                "{\"givenName\": \"canary\\u202E\", \"familyName\": \"Peeters\", \"birthDate\": \"2018-03-02\"} | /givenName forbidden-character",
                "{\"familyName\": \"123\", \"birthDate\": \"2018-03-02\"} | /familyName no-letter",
                "{\"familyName\": \"canary\\u0000\", \"birthDate\": \"canary\"} | /familyName forbidden-character,/birthDate format",
                "{\"familyName\": \"Peeters\", \"birthDate\": \"2018-02-30\"} | /birthDate format",
                "{\"familyName\": \"Peeters\", \"birthDate\": \"02/03/2018\"} | /birthDate format"
            })
    void badInputIsNamedAndNotRepeated(String body, String fields) throws Exception {
        assertThat(String.join(",", refusedFields(post(PATH, body)))).isEqualTo(fields);
        assertThat(behind.recorded).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]",
                "{\"familyName\": \"canary\", \"birthDate\": \"2018-03-02\", \"rrn\": \"canary\"}",
                "{\"familyName\": \"canary\", \"familyName\": \"canary\", \"birthDate\": \"2018-03-02\"}",
                "{\"familyName\": [\"canary\"]}"
            })
    void anotherShapeIsMalformed(String body) throws Exception {
        isProblem(post(PATH, body), 400, "malformed");
        assertThat(behind.recorded).isEmpty();
    }

    @Test
    void nothingOfTheRequestIsLogged(CapturedOutput output) throws Exception {
        String canary = "{\"givenName\": \"Canary\", \"familyName\": \"Canary\", \"birthDate\": \"2018-03-02\"}";
        post(PATH, canary);
        post(PATH, canary + "}");
        behind.trailIsDown = true;

        assertThat(post(PATH, canary).statusCode()).isEqualTo(500);

        assertThat(output).contains("500 internal").doesNotContain("Canary", "2018-03-02");
    }

    private static Found found(SignalId signal, String status, @Nullable String reason) {
        return new Found(
                signal,
                new InterventionId(Fakes.id(9)),
                new ZoneCode("5913"),
                Instant.parse("2026-11-20T22:40:00Z"),
                status,
                reason,
                status.equals("NOTIFIED") ? List.of(new InstitutionNumber("012301")) : List.of());
    }

    private static AuditEntry entry(AuditAction action, String object) {
        return new AuditEntry(
                Instant.parse("2026-11-21T08:00:00Z"),
                new Actor("directeur-012301", Actor.Role.DIRECTOR, "012301"),
                action,
                object,
                FIRST,
                AuditEntry.DONE);
    }
}
