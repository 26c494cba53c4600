package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SiteNumber;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.projections.directory.DirectoryEntry;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official list over HTTP. Long because each way in which it may be written, or be wrong, is an example of its own. */
class SchoolImportTest extends VeckTest {
    private static final String PATH = "/api/veck/v1/schools/import";
    private static final String HEADER = "\"schoolnummer\";\"intern_vplnummer\";\"naam\";\"straat\";\"huisnummer\";"
            + "\"postcode\";\"gemeente\";\"niscode\";\"provincie\";\"hoofdzetel\";\"telefoon\";\"e-mail\";"
            + "\"status erkenning\"";
    private static final String OAK = site("12301", "1", "De Eik", "Boom", "True", "info@eik.example");
    private static final String OAK_ANNEX = site("12301", "2", "De Eik - tuin", "Rumst", "False", "");
    private static final String BEECH = site("012302", "1", "De Beuk", "Niel", "True", "info@beuk.example");
    private static final InstitutionNumber OAK_NUMBER = new InstitutionNumber("012301");

    @Test
    void theListAsItIsPublishedIsTakenIn() throws Exception {
        JsonNode answer = json(postCsv(PATH, bytes("\uFEFF" + HEADER + "\r" + OAK + "\r" + OAK_ANNEX + "\r" + BEECH)));

        assertThat(answer).hasToString("""
                {"schools":2,"lines":3,"changed":[],"new":2,"unchanged":0,"refused":[],"understood":{"encoding":"UTF-8","separator":";"}}""");
        DirectoryEntry oak = listed(OAK_NUMBER);
        assertThat(oak.details().name()).isEqualTo("De Eik");
        assertThat(oak.details().municipality()).isEqualTo("Boom");
        assertThat(oak.details().sites()).containsExactly(new SiteNumber("1"), new SiteNumber("2"));
        assertThat(oak.details().mailbox()).isEqualTo(new Mailbox("info@eik.example"));
        assertThat(oak.address())
                .isEqualTo(new DirectoryEntry.Address("Kerkstraat", "12 bus A", "2830", "12040", "Antwerpen"));
        assertThat(oak.telephone()).isEqualTo("03 123 45 67");
        assertThat(oak.status()).isEqualTo("erkend");
        assertThat(oak.lastListedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\n", "\r\n"})
    void linesMayEndAsOnAnySystemAndTheByteOrderMarkMayBeMissing(String end) throws Exception {
        JsonNode answer = json(postCsv(PATH, bytes(HEADER + end + OAK + end + end + BEECH + end)));

        assertThat(answer.get("lines").asInt()).isEqualTo(2);
        assertThat(answer.get("new").asInt()).isEqualTo(2);
    }

    @Test
    void columnsMayStandInAnyOrderAmongOthers() throws Exception {
        List<Integer> order =
                IntStream.range(0, 13).map(place -> 12 - place).boxed().toList();
        String header = reordered(HEADER, order) + ";\"LX\"";
        String line = reordered(OAK, order) + ";\"151000\"";

        assertThat(json(postCsv(PATH, bytes(header + "\r" + line))).get("new").asInt())
                .isEqualTo(1);
        assertThat(listed(OAK_NUMBER).details().name()).isEqualTo("De Eik");
    }

    @Test
    void theSameListAgainChangesNothing() throws Exception {
        join("012301");
        follow(OAK, OAK_ANNEX, BEECH);
        List<DirectoryEntry> entries = directory.schools();
        int changes = schools.askedBy.size();

        assertThat(follow(OAK, OAK_ANNEX, BEECH)).hasToString("""
                {"schools":2,"lines":3,"changed":[],"new":0,"unchanged":2,"refused":[],"understood":{"encoding":"UTF-8","separator":";"}}""");
        assertThat(schools.askedBy).hasSize(changes);
        assertThat(directory.schools()).isEqualTo(entries);
    }

    @Test
    void aSchoolThatTakesPartIsUpdatedAndStaysAsItTakesPart() throws Exception {
        join("012301");
        SchoolView before = school();

        JsonNode answer = follow(OAK, OAK_ANNEX);

        assertThat(answer.get("changed")).hasToString("""
                [{"institutionNumber":"012301","fields":["name","municipality","sites","mailbox"]}]""");
        SchoolView after = school();
        assertThat(after.details().name()).isEqualTo("De Eik");
        assertThat(after.details().mailboxes())
                .containsExactly(new Mailbox("info@eik.example"), new Mailbox("zorg@eik.example"));
        assertThat(after.joinedOn()).isEqualTo(before.joinedOn());
        assertThat(after.leftOn()).isEqualTo(before.leftOn()).isNotNull();
        assertThat(after.daysOff()).isEqualTo(before.daysOff()).isNotEmpty();
        assertThat(schools.askedBy).containsOnly(VeckFixture.CALLER);
    }

    @Test
    void nobodyJoinsByBeingListed() throws Exception {
        follow(OAK, BEECH);

        assertThat(schools.schools).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "geen", "info@eik.example;zorg@eik.example", "info @eik.example"})
    void aMailboxThatCannotBeUsedKeepsTheOldOneAndIsReported(String mailbox) throws Exception {
        join("012301");
        follow(OAK);

        JsonNode answer = follow(site("12301", "1", "De Eik", "Boom", "True", mailbox));

        assertThat(answer.get("refused")).hasToString("""
                [{"line":2,"code":"invalid","pointer":"/e-mail","institutionNumber":"012301"}]""");
        assertThat(answer.get("unchanged").asInt()).isEqualTo(1);
        assertThat(school().details().mailboxes()).startsWith(new Mailbox("info@eik.example"));
        assertThat(listed(OAK_NUMBER).details().mailbox()).isEqualTo(new Mailbox("info@eik.example"));
    }

    @Test
    void aSchoolThatGetsNoMailsNeedsNoMailbox() throws Exception {
        assertThat(follow(site("12301", "1", "De Eik", "Boom", "True", "")).get("refused"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"True", "WAAR", "ja", "J", "1"})
    void theSeatSpeaksForItsSchoolWhereverItStands(String yes) throws Exception {
        follow(OAK_ANNEX, site("12301", "1", "De Eik", "Boom", yes, ""));

        assertThat(listed(OAK_NUMBER).details().name()).isEqualTo("De Eik");
    }

    @ParameterizedTest
    @ValueSource(strings = {"False", "ONWAAR", "nee", "Neen", "N", "0"})
    void withoutASeatTheFirstLineSpeaks(String no) throws Exception {
        follow(site("12301", "2", "De Eik - tuin", "Rumst", no, ""), site("12301", "1", "De Eik", "Boom", no, ""));

        assertThat(listed(OAK_NUMBER).details().name()).isEqualTo("De Eik - tuin");
    }

    @Test
    void ofSeveralSeatsTheFirstSpeaks() throws Exception {
        follow(OAK_ANNEX, OAK, site("12301", "3", "De Eik - bos", "Niel", "True", ""));

        assertThat(listed(OAK_NUMBER).details().name()).isEqualTo("De Eik");
    }

    @Test
    void aBadLineHoldsBackNoGoodOne() throws Exception {
        JsonNode answer = follow(
                site("canary", "1", "De Canary", "Boom", "True", ""),
                "\"12303\";\"stray \"quote\";canary",
                "\"12303\";\"too\";\"few\"",
                site("12303", "x", "De Canary", "Boom", "misschien", ""),
                OAK);

        assertThat(answer.get("refused")).hasToString("""
                [{"line":2,"code":"invalid","pointer":"/schoolnummer"},\
                {"line":3,"code":"invalid","pointer":"","institutionNumber":"012303"},\
                {"line":4,"code":"invalid","pointer":"","institutionNumber":"012303"},\
                {"line":5,"code":"invalid","pointer":"/intern_vplnummer","institutionNumber":"012303"},\
                {"line":5,"code":"invalid","pointer":"/hoofdzetel","institutionNumber":"012303"}]""");
        assertThat(directory.schools()).extracting(DirectoryEntry::school).containsExactly(OAK_NUMBER);
    }

    @Test
    void aSeatThatCannotBeReadIsNotSpokenForByAnotherSite() throws Exception {
        join("012301");
        follow(OAK);
        now(VeckFixture.NOW.plus(Duration.ofDays(365)));

        follow(site("12301", "1", "De Eik", "Boom", "", ""), OAK_ANNEX);
        JsonNode answer = follow(site("12301", "1", "", "", "True", ""), OAK_ANNEX);

        assertThat(answer.get("refused")).hasToString("""
                [{"line":2,"code":"invalid","pointer":"/naam","institutionNumber":"012301"},\
                {"line":2,"code":"invalid","pointer":"/gemeente","institutionNumber":"012301"}]""");
        assertThat(answer.get("changed")).isEmpty();
        assertThat(school().details().name()).isEqualTo("De Eik");
        assertThat(listed(OAK_NUMBER).details().name()).isEqualTo("De Eik");
        assertThat(listed(OAK_NUMBER).lastListedOn()).isEqualTo(LocalDate.of(2027, 11, 22));
    }

    @Test
    void aSchoolThatIsGoneFromTheListStaysWithTheDayItWasLastListed() throws Exception {
        follow(OAK, BEECH);
        now(Instant.parse("2026-11-22T23:30:00Z"));
        follow(BEECH);

        assertThat(directory.schools())
                .extracting(DirectoryEntry::lastListedOn)
                .containsExactly(LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 23));
    }

    @Test
    void whatIsAnotherInTheDirectoryIsToldByName() throws Exception {
        follow(OAK);

        JsonNode answer = follow(OAK.replace("Kerkstraat", "Markt").replace("erkend", "opgeheven"));

        assertThat(answer.get("changed")).hasToString("""
                [{"institutionNumber":"012301","fields":["street","status"]}]""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12301;1;De Eik", "\"unfinished"})
    void withoutItsHeaderTheListIsMalformed(String file) throws Exception {
        assertThat(lacking(postCsv(PATH, bytes(file)))).containsExactly("/header required");
    }

    @Test
    void aFileWithNothingInItIsMalformedAsAWhole() throws Exception {
        assertThat(lacking(postCsv(PATH, bytes("")))).containsExactly(" required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schoolnummer", "naam", "hoofdzetel", "e-mail", "status erkenning"})
    void withoutOneOfItsColumnsTheListIsMalformedAndChangesNothing(String column) throws Exception {
        assertThat(lacking(postCsv(PATH, bytes(HEADER.replace("\"" + column, "\"canary") + "\r" + OAK))))
                .containsExactly("/" + column + " required");

        assertThat(directory.schools).isEmpty();
        assertThat(behind.recorded).isEmpty();
    }

    @Test
    void aColumnThatIsThereTwiceMakesItMalformed() throws Exception {
        assertThat(lacking(postCsv(PATH, bytes(HEADER + ";\"naam\"\r" + OAK + ";\"canary\""))))
                .containsExactly("/naam too-many");
    }

    @Test
    void whatExcelMadeOfTheListIsTakenAndTheAnswerSaysHow() throws Exception {
        byte[] excel = ("sep=;\r" + HEADER.toUpperCase(Locale.ROOT) + ";;\r" + OAK + ";;\r" + ";".repeat(20) + "\r"
                        + site("12304", "1", "Zoë", "Boom", "True", ""))
                .getBytes(Charset.forName("windows-1252"));

        JsonNode answer = JsonMapper.shared().readTree(postCsv(PATH, excel).body());

        assertThat(answer.get("lines").asInt()).isEqualTo(2);
        assertThat(answer.get("understood")).hasToString("""
                {"encoding":"windows-1252","separator":";"}""");
        assertThat(listed(new InstitutionNumber("012304")).details().name()).isEqualTo("Zoë");
    }

    @Test
    void aNameThatLostALetterOnItsWayIsRefusedWithItsLine() throws Exception {
        assertThat(follow(OAK, site("12304", "1", "Zo\uFFFD", "Boom", "True", ""))
                        .get("refused"))
                .hasToString("""
                [{"line":3,"code":"invalid","pointer":"/naam","institutionNumber":"012304"}]""");
    }

    @Test
    void whatIsDamagedUtf8IsMalformedAndChangesNothing() throws Exception {
        byte[] damaged = (HEADER + "\r" + OAK + "\r" + site("12304", "1", "Zoë", "Boom", "True", "é"))
                .getBytes(StandardCharsets.UTF_8);
        String latin = new String(damaged, StandardCharsets.ISO_8859_1).replace("Zo\u00c3", "Zo");

        assertThat(lacking(postCsv(PATH, latin.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly("/encoding format", "/line/3 format");

        assertThat(directory.schools).isEmpty();
    }

    /** What a malformed list lacks, as {@code pointer code}. */
    private static List<String> lacking(HttpResponse<String> response) {
        isProblem(response, 400, "malformed");
        List<String> lacking = new ArrayList<>();
        JsonMapper.shared()
                .readTree(response.body())
                .path("errors")
                .forEach(error -> lacking.add(error.path("pointer").asString() + " "
                        + error.path("code").asString()));
        return lacking;
    }

    @Test
    void aListOfMoreThanSixteenMebibytesIsTooLarge() throws Exception {
        byte[] large = bytes(HEADER + "\r" + (" ".repeat(1023) + "\r").repeat(16 * 1024));

        isProblem(postCsv(PATH, large), 413, "too-large");

        assertThat(directory.schools).isEmpty();
    }

    @Test
    void anotherTypeIsNotTaken() throws Exception {
        assertThat(post(PATH, HEADER).statusCode()).isEqualTo(415);
    }

    @Test
    void whoTookItInIsOnRecord() throws Exception {
        follow(OAK);

        assertThat(behind.recorded).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(AuditAction.SCHOOLS_IMPORTED);
            assertThat(entry.by()).isEqualTo(VeckFixture.CALLER);
        });
    }

    @Test
    void withoutARecordTheDirectoryStaysAsItIs() throws Exception {
        behind.trailIsDown = true;

        assertThat(postCsv(PATH, bytes(HEADER + "\r" + OAK)).statusCode()).isEqualTo(500);
        assertThat(directory.schools).isEmpty();
    }

    @Test
    void whatWasCutOffIsCompletedByTheSameList() throws Exception {
        join("012301");
        directory.isAway = true;
        HttpResponse<String> cutOff = postCsv(PATH, bytes(HEADER + "\r" + OAK + "\r" + BEECH));
        directory.isAway = false;

        assertThat(cutOff.statusCode()).isEqualTo(500);
        assertThat(follow(OAK, BEECH)).hasToString("""
                {"schools":2,"lines":2,"changed":[],"new":2,"unchanged":0,"refused":[],"understood":{"encoding":"UTF-8","separator":";"}}""");
    }

    private void join(String number) throws Exception {
        put("/api/veck/v1/schools/" + number, """
                {"name": "Oude naam", "municipality": "Willebroek", "sites": ["1"],
                 "mailboxes": ["oud@eik.example", "zorg@eik.example"], "joinedOn": "2026-09-01",
                 "leftOn": "2027-09-01", "daysOff": ["2027-02-01"]}""");
    }

    private JsonNode follow(String... lines) throws Exception {
        return json(postCsv(PATH, bytes("\uFEFF" + HEADER + "\r" + String.join("\r", lines) + "\r")));
    }

    private SchoolView school() {
        return schools.school(OAK_NUMBER).orElseThrow();
    }

    private DirectoryEntry listed(InstitutionNumber school) {
        return Objects.requireNonNull(directory.schools.get(school));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String site(
            String school, String site, String name, String municipality, String main, String mailbox) {
        return Stream.of(
                        school,
                        site,
                        name,
                        "Kerkstraat",
                        "12 bus A",
                        "2830",
                        municipality,
                        "12040",
                        "Antwerpen",
                        main,
                        "03 123 45 67",
                        mailbox,
                        "erkend")
                .map(value -> '"' + value + '"')
                .collect(Collectors.joining(";"));
    }

    private static String reordered(String line, List<Integer> order) {
        String[] cells = line.split(";", -1);
        return order.stream().map(place -> cells[place]).collect(Collectors.joining(";"));
    }
}
