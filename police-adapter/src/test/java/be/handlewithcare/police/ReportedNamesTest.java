package be.handlewithcare.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as they come in; escapes are JSON's own. */
class ReportedNamesTest extends PoliceApiTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Noor",
                "X",
                "van der Linden-D'Hondt",
                "O’Neil",
                "Jean‑Luc–Marie",
                "Oʼzbek",
                "J.",
                "Zoë",
                "Zoe\\u0308",
                "محمد",
                "می\\u200Cخواهم",
                "ශ\\u0DCA\\u200Dරී",
                "Владислав",
                "王小明",
                "გიორგი",
                "Nguyễn",
                "Ệ",
                "a\\u0301\\u0302\\u0303",
                "𠮷田",
                "\\ud842\\udfb7田",
                "K3vin",
                "Noor \uD83D\uDE00"
            })
    void aNameOfAnyScriptIsAccepted(String name) {
        assertThatAccepted(hand(withGivenName(name)));
        backend.forgetAll();
        assertThatAccepted(hand(withFamilyName(name)));
    }

    /** A letter counts as one however it was written, since it is kept as one. */
    @Test
    void ofBothFormsOfALetterTwoHundredAreAccepted() {
        assertThatAccepted(hand(withFamilyName("e\\u0301".repeat(200))));
        backend.forgetAll();
        assertThatAccepted(hand(withFamilyName("\u00E9".repeat(200))));
        assertThat(hand(withFamilyName("e\\u0301".repeat(201))).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({
        // controls, also where trimming spaces would take them away
        "No\\u0000or, forbidden-character",
        "No\\u0007or, forbidden-character",
        "Noor\\t, forbidden-character",
        "\\nNoor, forbidden-character",
        "Noor\\u2028, forbidden-character",
        "No\\u0085or, forbidden-character",
        "No\\u007For, forbidden-character",
        // bidi overrides, embeddings, isolates, marks
        "No\\u202Aor, forbidden-character",
        "No\\u202Bor, forbidden-character",
        "No\\u202Cor, forbidden-character",
        "No\\u202Dor, forbidden-character",
        "No\\u202Eor, forbidden-character",
        "No\\u2066or, forbidden-character",
        "No\\u2067or, forbidden-character",
        "No\\u2068or, forbidden-character",
        "No\\u2069or, forbidden-character",
        "No\\u200For, forbidden-character",
        // zero-width space, byte order mark, word joiner, soft hyphen
        "No\\u200Bor, forbidden-character",
        "\\uFEFFNoor, forbidden-character",
        "No\\u2060or, forbidden-character",
        "No\\u00ADor, forbidden-character",
        // unpaired surrogates
        "No\\ud800or, forbidden-character",
        "\\udc00Noor, forbidden-character",
        "Noor\\udbff, forbidden-character",
        "\\udc00\\ud800, forbidden-character",
        // private use, unassigned, tags
        "No\\uE000or, forbidden-character",
        "No\\udb80\\udc00or, forbidden-character",
        "No\\uFFFFor, forbidden-character",
        "No\\udb40\\udc41or, forbidden-character",
        // joiners outside a word
        "\\u200DNoor, forbidden-character",
        "Noor\\u200C, forbidden-character",
        "Noor\\u200D Peeters, forbidden-character",
        "\\ud83d\\udc68\\u200d\\ud83d\\udc66, forbidden-character",
        // letters that show nothing
        "No\\u3164or, forbidden-character",
        "\\uFFA0, forbidden-character",
        // no letter at all
        "12345, no-letter",
        "\\ud83d\\ude00, no-letter",
        "-, no-letter",
        "\\u0301, no-letter",
        // stacked marks
        "a\\u0301\\u0302\\u0303\\u0304, too-many-marks",
        "\\u1EBF\\u0303\\u0304, too-many-marks",
        "a\\u0301\\u0302\\u200D\\u0303\\u0304, too-many-marks",
        "'', required",
        "'   ', required",
    })
    void whatShowsOneThingAndMeansAnotherIsRefused(String name, String code) {
        assertThatInvalid(hand(withGivenName(name)), "/children/0/givenName " + code);
        assertThatInvalid(hand(withFamilyName(name)), "/children/0/familyName " + code);
    }

    @Test
    void twoHundredCodePointsAreTheMost() {
        String letter = "𠮷";
        assertThatAccepted(hand(withFamilyName(letter.repeat(200))));
        backend.forgetAll();
        assertThatInvalid(hand(withFamilyName(letter.repeat(201))), "/children/0/familyName too-long");
    }

    @Test
    void aNameIsKeptComposedAndWithoutSpacesAround() {
        hand(withFamilyName("  Zoe\\u0308 "));

        assertThat(backend.lastReport().children().getFirst().name().family()).isEqualTo("Zoë");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"familyName\": \"Suharto\"", "\"givenName\": null, \"familyName\": \"Suharto\""})
    void aChildMayHaveOneName(String names) {
        HttpResponse<String> response = hand(reportOf("{%s, \"birthDate\": \"2018-03-02\"}".formatted(names)));

        assertThatAccepted(response);
        assertThat(backend.lastReport().children().getFirst().name().full()).isEqualTo("Suharto");
    }

    @Test
    void theOneNameIsTheFamilyName() {
        assertThatInvalid(
                hand(reportOf("{\"givenName\": \"Suharto\", \"birthDate\": \"2018-03-02\"}")),
                "/children/0/familyName required");
    }

    private static String withGivenName(String name) {
        return reportOf(NOOR.replace("Noor", name));
    }

    private static String withFamilyName(String name) {
        return reportOf(NOOR.replace("Peeters", name));
    }
}
