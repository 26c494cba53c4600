package be.handlewithcare.police;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.intervention.Report;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of interventions over HTTP. Long because each way in which a line can be wrong is an example of its own. */
class BatchTest extends PoliceApiTest {
    private static final String HEADER = "reference,occurred_at,post,given_name,family_name,birth_date\n";
    private static final String AT = "2026-11-20T22:40:00Z";
    private static final String GOOD = row("A", "Noor");

    @Test
    void rowsOfOneReferenceAreOneIntervention() {
        assertThatAnswer(hand(HEADER + row("A", "Noor") + row("B", "Emir") + row("A", "Zoë")), 2);

        assertThat(backend.reports)
                .extracting(report -> report.reference().value())
                .containsExactly("A", "B");
        assertThat(givenNames(backend.reports.getFirst())).containsExactly("Noor", "Zoë");
        Report first = backend.reports.getFirst();
        assertThat(first.occurredAt()).isEqualTo(Instant.parse(AT));
        assertThat(first.post()).hasToString("Willebroek");
        assertThat(first.zone()).hasToString("5913");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesMayEndAsOnAnySystem(String end) {
        String file = (HEADER + GOOD + "\n" + "bad\n").replace("\n", end);

        assertThatAnswer(hand(file), 1, "4 invalid ");
    }

    @Test
    void aStrayQuoteSpoilsItsOwnInterventionAndNoOther() {
        String file = HEADER
                + row("A", "Noor")
                + row("B", "\"Noor")
                + row("C", "Zoë")
                + row("D", "\"No\"or")
                + row("E", "Lien");

        assertThatAnswer(hand(file), 3, "3 invalid ", "5 invalid ");
        assertThat(backend.reports)
                .extracting(report -> report.reference().value())
                .containsExactly("A", "C", "E");
    }

    @Test
    void aChildOfAnInterventionWithASpoiltLineWaitsForTheCorrection() {
        String file = HEADER + row("A", "Noor") + row("A", "\"Zoë") + row("B", "Noor") + row(" B", "Zoë");

        assertThatAnswer(hand(file), 0, "3 invalid ", "5 invalid /reference");
    }

    @Test
    void semicolonsQuotesByteOrderMarkAndAnotherOrderAreFine() {
        String file = """
                \uFEFFbirth_date;"family_name";given_name;post;occurred_at;reference
                2018-03-02;"Peeters; de Oude";Noor;;2026-11-20T22:40:00Z;A
                """;

        assertThatAnswer(hand(file), 1);
        assertThat(backend.lastReport().post()).isNull();
        assertThat(backend.lastReport().children().getFirst().name().family()).isEqualTo("Peeters; de Oude");
    }

    @Test
    void anEmptyGivenNameIsNone() {
        assertThatAnswer(hand(HEADER + row("A", "")), 1);

        assertThat(backend.lastReport().children().getFirst().name().full()).isEqualTo("Peeters");
    }

    @Test
    void theLastLineNeedsNoEnd() {
        assertThatAnswer(hand(HEADER + GOOD.strip()), 1);
    }

    @Test
    void aLineNumberIsThatOfTheFileWhateverStandsBetween() {
        assertThatAnswer(
                hand(HEADER + "\n" + row("A", "\"No\nor\"") + "\n" + row("B", "1")),
                0,
                "3 invalid ",
                "4 invalid ",
                "6 invalid /given_name");
    }

    @Test
    void aHeaderAloneIsAnEmptyBatch() {
        assertThat(hand(HEADER).body()).isEqualTo("""
                        {"accepted":0,"refused":[],\
                        "understood":{"encoding":"UTF-8","separator":",","dates":"yyyy-MM-dd"}}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "A,2026-11-20T22:40:00Z,,Noor,Peeters,2018-03-02\n",
                "reference,occurred_at,post,given_name,family_name\n",
                "reference,occurred_at,post,given_name,family_name,birth_date,insz\n",
                "reference,reference,post,given_name,family_name,birth_date\n",
                "reference,occurred_at,post,given_name,family_name,family_name\n",
                "reference\toccurred_at\tpost\tgiven_name\tfamily_name\tbirth_date\n"
            })
    void whatIsNoSuchFileIsMalformed(String file) {
        assertThatProblem(hand(file), 400, "malformed");
        assertThat(backend.reports).isEmpty();
    }

    @Test
    void whatExcelInBelgiumWritesIsTaken() {
        String file = """
                sep=;;;;;;;;
                 Reference ;OCCURRED AT;Post;Given_Name;Family Name;Birth-Date;;
                A;20/11/2026 23:40;Café;Zoë;Cœur;2/03/2018;;
                B;20/11/2026 23:40:00;;"Noor";Peeters;2018-03-02;;
                """ + ";;;;;;;\r\n".repeat(2_100) + "\" \";;;;;\n;1;;Noor;;;;\n";

        HttpResponse<String> answer = hand(file.getBytes(Charset.forName("windows-1252")));

        assertThatAnswer(
                answer,
                2,
                "2106 invalid /reference",
                "2106 invalid /occurred_at",
                "2106 invalid /family_name",
                "2106 invalid /birth_date");
        assertThat(json(answer).get("understood")).hasToString("""
                {"encoding":"windows-1252","separator":";","dates":"d/MM/yyyy"}""");
        Report zoe = backend.reports.getFirst();
        assertThat(zoe.occurredAt()).isEqualTo(AT);
        assertThat(zoe.post()).hasToString("Café");
        assertThat(zoe.children().getFirst().name().full()).isEqualTo("Zoë Cœur");
        assertThat(zoe.children().getFirst().birthDate().value()).isEqualTo("2018-03-02");
    }

    @Test
    void whereOneDayIsAmericanNoDayIsCertain() {
        String file = HEADER
                + "A,2026-11-20T22:40:00Z,,Noor,Peeters,3/04/2018\n"
                + "B,2026-11-20T22:40:00Z,,Emir,Peeters,3/25/2018\n"
                + "C,2026-11-20T22:40:00Z,,Lien,Peeters,2018-04-03\n";

        assertThatAnswer(hand(file), 1, "2 invalid /birth_date", "3 invalid /birth_date");
    }

    @Test
    void encodingHeaderAndColumnsAreToldApart() {
        assertThat(errors((HEADER + row("A", "Zoë") + row("B", "Ren")).getBytes(UTF_8), "Ren", "Ren\u00e9"))
                .containsExactly("/encoding format", "/line/3 format");
        assertThat(errors("A,2026-11-20T22:40:00Z,,Noor,Peeters,2018-03-02\n".getBytes(UTF_8), "", ""))
                .containsExactly("/header required");
        assertThat(errors("reference,occurred_at,post,family_name,family_name\n".getBytes(UTF_8), "", ""))
                .containsExactly("/given_name required", "/family_name too-many", "/birth_date required");
        assertThat(errors((HEADER.strip() + ",insz\n").getBytes(UTF_8), "", "")).containsExactly("/header format");
        assertThat(errors(new byte[0], "", "")).containsExactly(" required");
    }

    /** Returns the errors of a file after some of its bytes were put in another encoding, as {@code pointer code}. */
    private List<String> errors(byte[] file, String in, String latin1) {
        String bytes = new String(file, ISO_8859_1).replace(in, latin1);
        return assertThatProblem(hand(bytes.getBytes(ISO_8859_1)), 400, "malformed")
                .get("errors")
                .valueStream()
                .map(error -> error.get("pointer").asString() + " "
                        + error.get("code").asString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",2026-11-20T22:40:00Z,,Noor,Peeters,2018-03-02 | /reference",
                "canary 1,2026-11-20T22:40:00Z,,Noor,Peeters,2018-03-02 | /reference",
                "B,,,Noor,Peeters,2018-03-02 | /occurred_at",
                "B,20/11/2026,,Noor,Peeters,2018-03-02 | /occurred_at",
                "B,31/11/2026 22:40,,Noor,Peeters,2018-03-02 | /occurred_at",
                "B,2026-10-01T22:40:00Z,,Noor,Peeters,2018-03-02 | /occurred_at",
                "B,2026-11-20T22:40:00Z,' ',Noor,Peeters,2018-03-02 | /post",
                "B,2026-11-20T22:40:00Z,,123,Peeters,2018-03-02 | /given_name",
                "B,2026-11-20T22:40:00Z,,Noor,,2018-03-02 | /family_name",
                "B,2026-11-20T22:40:00Z,,Noor,Peeters, | /birth_date",
                "B,2026-11-20T22:40:00Z,,Noor,Peeters,2-3-18 | /birth_date",
                "B,2026-11-20T22:40:00Z,,No\uFFFDr,Peeters,2018-03-02 | /given_name",
                "B,2026-11-20T22:40:00Z,Ca\uFFFD,Noor,Peeters,2018-03-02 | /post",
                "B,2026-11-20T22:40:00Z,,Noor,Peeters,2008-01-01 | /birth_date",
                "B,2026-11-20T22:40:00Z,,Noor,Peeters | ''",
                "B,2026-11-20T22:40:00Z,,Noor,Peeters,Oude,2018-03-02 | ''"
            })
    void aBadLineIsPointedAtAndHoldsBackNoOther(String bad, String pointer) {
        String line = bad.replace("' '", " ");

        assertThatAnswer(hand(HEADER + GOOD + line + "\n" + row("C", "Emir")), 2, "3 invalid " + pointer);
        assertThat(backend.reports)
                .extracting(report -> report.reference().value())
                .containsExactly("A", "C");
    }

    @Test
    void aBadLineRefusesItsWholeInterventionAndEachBadLineIsTold() {
        String file = HEADER + row("A", "Noor") + row("A", "1") + row("B", "Emir") + row("A", "2");

        assertThatAnswer(hand(file), 1, "3 invalid /given_name", "5 invalid /given_name");
        assertThat(backend.reports)
                .extracting(report -> report.reference().value())
                .containsExactly("B");
    }

    @Test
    void allThatIsWrongWithALineIsTold() {
        assertThatAnswer(
                hand(HEADER + "canary 1,canary,,1,2,canary\n"),
                0,
                "2 invalid /reference",
                "2 invalid /occurred_at",
                "2 invalid /given_name",
                "2 invalid /family_name",
                "2 invalid /birth_date");
    }

    @Test
    void oneInterventionHappenedOnceAtOnePost() {
        String first = "A,2026-11-20T22:40:00Z,Mechelen,Noor,Peeters,2018-03-02\n";
        String sameInstant = "A,2026-11-20T23:40:00+01:00,Mechelen,Emir,Peeters,2018-03-02\n";
        String otherInstant = "A,2026-11-20T22:41:00Z,Mechelen,Lina,Peeters,2018-03-02\n";
        String otherPost = "A,2026-11-20T22:40:00Z,,Adam,Peeters,2018-03-02\n";

        assertThatAnswer(hand(HEADER + first + sameInstant), 1);
        backend.forgetAll();
        assertThatAnswer(
                hand(HEADER + first + sameInstant + otherInstant + otherPost),
                0,
                "4 invalid /occurred_at",
                "5 invalid /post");
    }

    @Test
    void twelveChildrenAreTheMost() {
        assertThatAnswer(hand(HEADER + row("A", "Noor").repeat(12)), 1);
        backend.forgetAll();
        assertThatAnswer(hand(HEADER + row("A", "Noor").repeat(13)), 0, "14 invalid /reference");
    }

    @Test
    void theSameFileAgainIsAcceptedAgainAndChangesNothing() {
        String file = HEADER + row("A", "Noor") + row("B", "Emir");

        assertThatAnswer(hand(file), 2);
        assertThatAnswer(hand(file), 2);
        assertThat(backend.reports).hasSize(2);
    }

    @Test
    void aReferenceForOtherContentIsRefusedAlone() {
        hand(HEADER + row("A", "Noor"));

        assertThatAnswer(hand(HEADER + row("A", "Canary") + row("B", "Emir")), 1, "2 reference-reused /reference");
    }

    @Test
    void anInterventionWithTooManyChildrenIsRefusedInAllItsRowsAndHoldsBackNoOther() {
        backend.room = 2;

        assertThatAnswer(
                hand(HEADER + row("A", "Noor") + row("B", "Emir") + row("C", "Zoë") + row("B", "Lien")),
                2,
                "3 too-many ",
                "5 too-many ");
        assertThat(backend.reports)
                .extracting(report -> report.reference().value())
                .containsExactly("A", "C");
    }

    @Test
    void whereTheDatabaseGoesAwayTheWholeFileMayBeSentAgain() {
        String file = HEADER + row("A", "Noor") + row("B", "Emir");
        backend.callsUntilOutage = 1;

        assertThatProblem(hand(file), 503, "unavailable");
        backend.callsUntilOutage = Integer.MAX_VALUE;
        assertThatAnswer(hand(file), 2);
        assertThat(backend.reports).hasSize(2);
    }

    @Test
    void twoThousandRowsAreTheMost() {
        assertThatAnswer(hand(HEADER + rows(2_000) + "\n\n"), 2_000);
        backend.forgetAll();
        assertThatProblem(hand(HEADER + rows(2_001)), 413, "too-large");
        assertThat(backend.reports).isEmpty();
    }

    @Test
    void aMebibyteIsTheLargestFile() {
        assertThatProblem(hand(HEADER + "\n".repeat(1024 * 1024)), 413, "too-large");
    }

    @Test
    void onlyCsvIsTaken() {
        HttpResponse<String> response = send(request(INTERVENTIONS + "/batch")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThatProblem(response, 415, "unsupported-media-type");
    }

    private static String row(String reference, String givenName) {
        return "%s,%s,Willebroek,%s,Peeters,2018-03-02\n".formatted(reference, AT, givenName);
    }

    private static String rows(int count) {
        return IntStream.range(0, count).mapToObj(i -> row("R" + i, "Noor")).collect(Collectors.joining());
    }

    private static List<String> givenNames(Report report) {
        return report.children().stream().map(child -> child.name().given()).toList();
    }

    @Override
    HttpResponse<String> hand(String file) {
        return hand(file.getBytes(UTF_8));
    }

    private HttpResponse<String> hand(byte[] file) {
        return send(request(INTERVENTIONS + "/batch")
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    private static void assertThatAnswer(HttpResponse<String> response, int accepted, String... refused) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).doesNotContainIgnoringCase("canary");
        assertThat(json(response).get("accepted").asInt()).isEqualTo(accepted);
        assertThat(json(response).get("refused").valueStream())
                .extracting(line -> "%d %s %s"
                        .formatted(
                                line.get("line").asLong(),
                                line.get("code").asString(),
                                line.get("pointer").asString()))
                .containsExactly(refused);
    }
}
