package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.school.SiteNumber;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.web.browser.PageVisitor;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages on which VECK looks after schools. Long because each change has its own form and its own mistakes. */
class SchoolPagesTest extends VeckTest {
    private static final String LIST = "/veck/schools";
    private static final String OAK = LIST + "/012301";

    @ParameterizedTest
    @CsvSource({"eik, De Eik", "BOOM, De Eik", "12301, De Eik", "zoe niel, Zoëschool", "'', De Eik"})
    void aSchoolIsFoundByNameMunicipalityOrNumber(String words, String name) {
        joined("012301", "De Eik", "Boom", null);
        joined("012302", "Zoëschool", "Niel", null);

        String page = visitor().get(LIST + "?q=" + words.replace(" ", "+")).body();

        assertThat(page).contains(name, "1 september 2026", "info@school.example");
        assertThat(page.contains("De Eik") && page.contains("Zoëschool")).isEqualTo(words.isEmpty());
    }

    @Test
    void whoTakesPartNoMoreIsShownOnRequestWithTheDay() {
        joined("012301", "De Eik", "Boom", LocalDate.parse("2026-11-01"));

        assertThat(visitor().get(LIST).body()).doesNotContain("De Eik").contains("Geen enkele school");
        assertThat(visitor().get(LIST + "?ended=on").body()).contains("De Eik", "gestopt op 1 november 2026");
    }

    @Test
    void aLongListHasPages() {
        for (int number = 1; number <= 101; number++) {
            joined(new InstitutionNumber("" + number).value(), "School " + number, "Boom", null);
        }

        String first = visitor().get(LIST + "?q=school").body();
        String second = visitor().get(LIST + "?q=school&after=000100").body();

        assertThat(first)
                .contains("101 scholen", "School 100<", "q=school&amp;after=000100")
                .doesNotContain("School 101<");
        assertThat(second).contains("School 101<").doesNotContain("School 100<");
    }

    @Test
    void aSchoolJoins() {
        HttpResponse<String> page = visitor()
                .press(
                        LIST + "/new",
                        LIST + "/new",
                        "number=12301",
                        "name=De Eik",
                        "municipality=Boom",
                        "sites=1, 2",
                        "mailbox=info@eik.example",
                        "secondMailbox=",
                        "joinedOn=2026-12-01");

        assertThat(page.uri().getPath()).isEqualTo(OAK);
        assertThat(page.body()).contains("De school doet mee.", "Begint mee te doen op 1 december 2026");
        assertThat(oak())
                .isEqualTo(new SchoolView(
                        new InstitutionNumber("012301"),
                        new SchoolDetails(
                                "De Eik",
                                "Boom",
                                List.of(new SiteNumber("1"), new SiteNumber("2")),
                                List.of(new Mailbox("info@eik.example"))),
                        LocalDate.parse("2026-12-01"),
                        null,
                        false,
                        null,
                        List.of()));
        assertThat(schools.askedBy).containsOnly(VeckFixture.CALLER);
    }

    @Test
    void aSchoolThatIsOnTheListDoesNotJoinAgain() {
        joined("012301", "De Eik", "Boom", null);

        HttpResponse<String> page = visitor().press(LIST + "/new", LIST + "/new", "number=12301", "name=De Beuk");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("deze school staat al op de lijst", "value=\"De Beuk\"");
        assertThat(oak().details().name()).isEqualTo("De Eik");
    }

    @Test
    void theFormShowsASchoolAndChangesIt() {
        joined("012301", "De Eik", "Boom", null);
        PageVisitor veck = visitor();
        assertThat(veck.get(OAK).body())
                .contains("value=\"De Eik\"", "value=\"info@school.example\"", "value=\"2026-09-01\"");

        HttpResponse<String> page = veck.press(
                OAK,
                OAK,
                "name=De Eik",
                "municipality=Rumst",
                "mailbox=info@eik.example",
                "secondMailbox=zorg@eik.example",
                "joinedOn=2026-09-01",
                "leftOn=2027-07-01",
                "daysOff=2026-12-24\r\n2027-05-07");

        assertThat(page.body()).contains("Bewaard.", "Doet mee sinds 1 september 2026, tot 1 juli 2027");
        assertThat(oak().details().municipality()).isEqualTo("Rumst");
        assertThat(oak().details().mailboxes()).hasSize(2);
        assertThat(oak().leftOn()).isEqualTo("2027-07-01");
        assertThat(oak().daysOff()).containsExactly(LocalDate.parse("2026-12-24"), LocalDate.parse("2027-05-07"));
    }

    @Test
    void whatIsWrongIsSaidBesideEachFieldAndStays() {
        joined("012301", "De Eik", "Boom", null);

        HttpResponse<String> page = visitor()
                .press(
                        OAK,
                        OAK,
                        "name=",
                        "municipality=Boom",
                        "sites=1,x",
                        "mailbox=canary",
                        "secondMailbox=also canary",
                        "joinedOn=2026-09-01",
                        "daysOff=24/12/2026");

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Fout: School", "id=\"name-error\"", "id=\"sites-error\"", "id=\"mailbox-error\"")
                .contains(
                        "id=\"secondMailbox-error\"",
                        "id=\"daysOff-error\"",
                        "value=\"canary\"",
                        "24/12/2026</textarea>");
        assertThat(oak().details().name()).isEqualTo("De Eik");
    }

    @Test
    void aSchoolCannotLeaveBeforeItJoined() {
        joined("012301", "De Eik", "Boom", null);

        HttpResponse<String> page = visitor()
                .press(
                        OAK,
                        OAK,
                        "name=De Eik",
                        "municipality=Boom",
                        "mailbox=info@eik.example",
                        "joinedOn=2026-09-01",
                        "leftOn=2026-08-01");

        assertThat(page.body()).contains("id=\"leftOn-error\"");
    }

    @Test
    void aSchoolCloses() {
        joined("012301", "De Eik", "Boom", null);

        HttpResponse<String> page = visitor().press(OAK, OAK + "/closing", "closesOn=2026-10-01");

        assertThat(page.body())
                .contains("Genoteerd: de school sluit.", "tot ze sloot op 1 oktober 2026")
                .doesNotContain("id=\"leftOn\"");
        assertThat(oak().closed()).isTrue();
    }

    @Test
    void aSchoolGoesOnAsAnother() {
        joined("012301", "De Eik", "Boom", null);

        HttpResponse<String> page = visitor().press(OAK, OAK + "/merger", "into=12302", "mergesOn=2026-10-01");

        assertThat(page.body()).contains("href=\"/veck/schools/012302\"");
        assertThat(oak().mergedInto()).isEqualTo(new InstitutionNumber("012302"));
    }

    @ParameterizedTest
    @CsvSource({
        "closing, closesOn=, closesOn",
        "closing, closesOn=2026-08-01, closesOn",
        "merger, into=12301&mergesOn=2026-10-01, into",
        "merger, into=canary&mergesOn=, mergesOn",
        "merger, into=12302&mergesOn=2026-08-01, mergesOn"
    })
    void anEndThatCannotBeIsSaidBesideItsField(String end, String fields, String field) {
        joined("012301", "De Eik", "Boom", null);

        HttpResponse<String> page = visitor().press(OAK, OAK + "/" + end, fields.split("&", -1));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"" + field + "-error\"");
        assertThat(oak().leftOn()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/012399", "/canary", "/012399/closing", "/012399/merger"})
    void aSchoolThatIsNotThereHasNoPage(String path) {
        assertThat(visitor().get(LIST + path).statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressThatTakesAFormLeadsBack() {
        joined("012301", "De Eik", "Boom", null);

        assertThat(visitor().get(OAK + "/closing?taal=fr").uri().getPath()).isEqualTo(OAK);
    }

    private void joined(String number, String name, String municipality, @Nullable LocalDate leftOn) {
        schools.register(
                new InstitutionNumber(number),
                new SchoolDetails(name, municipality, List.of(), List.of(new Mailbox("info@school.example"))),
                LocalDate.parse("2026-09-01"),
                leftOn,
                VeckFixture.CALLER);
    }

    private SchoolView oak() {
        return Objects.requireNonNull(schools.schools.get(new InstitutionNumber("012301")));
    }
}
