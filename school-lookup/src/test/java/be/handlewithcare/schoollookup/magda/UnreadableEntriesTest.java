package be.handlewithcare.schoollookup.magda;

import static be.handlewithcare.schoollookup.magda.Answers.NAMESAKE;
import static be.handlewithcare.schoollookup.magda.Answers.NOOR;
import static be.handlewithcare.schoollookup.magda.Answers.at;
import static be.handlewithcare.schoollookup.magda.Answers.noor;
import static be.handlewithcare.schoollookup.magda.Answers.person;
import static be.handlewithcare.schoollookup.magda.Asking.schools;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralPupils;
import be.handlewithcare.core.school.InstitutionNumber;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One entry that cannot be read is a doubt that a person clears up: never an outage for ever, never overlooked. */
class UnreadableEntriesTest {
    private static final Found FOUND = new Found(new InstitutionNumber("12345"));

    private FakeMagda magda;
    private String persons = noor();
    private String enrolments = at("12345");

    @BeforeEach
    void start() throws IOException {
        magda = new FakeMagda();
        magda.answers(question -> Answers.content(question, question.isPersonSearch() ? persons : enrolments));
    }

    @AfterEach
    void stop() {
        magda.close();
    }

    static Stream<String> whoMayBeTheChild() {
        String namesake = person(NAMESAKE, "Noor", "Peeters", "2018-03-02");
        return Stream.of(
                namesake.replaceAll("<INSZ>.*</INSZ>", ""),
                namesake.replace(NAMESAKE, "1863O200210"),
                namesake.replace(NAMESAKE, NAMESAKE + "0"),
                namesake.replaceAll("<Naam>.*</Naam>", ""),
                namesake.replaceAll("<Naam>.*</Naam>", "<Naam><Achternamen/></Naam>"),
                namesake.replaceAll("<Geboortedatum>.*</Geboortedatum>", ""),
                namesake.replace("2018-03-02", "nooit"),
                "<Persoon/>");
    }

    @ParameterizedTest
    @MethodSource("whoMayBeTheChild")
    void whoMayBeTheChildBesideAnotherMakesTwo(String entry) {
        persons = entry + noor();

        assertThat(ask()).isEqualTo(new SeveralPupils(schools("12345")));
    }

    @ParameterizedTest
    @MethodSource("whoMayBeTheChild")
    void whoMayBeTheChildAloneIsForAPersonToFind(String entry) {
        persons = entry;

        assertThat(ask()).isEqualTo(new NotFound());
        assertThat(magda.asked()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Persoon><Naam><Achternaam>Claes</Achternaam></Naam></Persoon>",
                "<Persoon><Naam/><Geboortedatum>2017-01-01</Geboortedatum></Persoon>",
                "<Persoon><INSZ>" + NOOR + "</INSZ></Persoon>"
            })
    void whoIsCertainlySomebodyElseOrTheSameChangesNothing(String entry) {
        persons = entry + noor();

        assertThat(ask()).isEqualTo(FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Instellingsnummer></Instellingsnummer>",
                "<Instellingsnummer>1234567</Instellingsnummer>",
                "<Instellingsnummer>-1</Instellingsnummer>",
                "<Instellingsnummer>\u0661\u0662</Instellingsnummer>"
            })
    void anEnrolmentThatDoesNotSayWhereIsForAPersonToFind(String number) {
        String unclear = at("12345").replace("<Instellingsnummer>12345</Instellingsnummer>", number);
        enrolments = unclear;
        assertThat(ask()).isEqualTo(new NotFound());

        enrolments = at("12345") + unclear;
        assertThat(ask()).isEqualTo(new NotFound(schools("12345")));
    }

    @Test
    void noSchoolIsChosenForAChildOfThreeOfWhichOneIsUnknown() {
        enrolments = at("1") + at("2") + at("x");

        NotFound answer = (NotFound) ask();

        assertThat(answer).isEqualTo(new NotFound(schools("1", "2")));
        assertThat(answer.withSchools(_ -> new InstitutionNumber("3"))).isInstanceOf(NotFound.class);
    }

    @Test
    void anEnrolmentThatIsOverMayHaveBeenAnywhere() {
        enrolments = at("x").replace("2027-08-31", "2026-11-19") + at("12345");

        assertThat(ask()).isEqualTo(FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "vandaag", "2026-9-1"})
    void anEnrolmentWithADateThatIsNoneIsForAPersonToJudge(String date) {
        enrolments = at("12345").replace("2026-09-01", date);

        assertThat(ask()).isEqualTo(new NotFound(schools("12345")));
    }

    @Test
    void anEnrolmentThatDoesNotSayOfWhatCounts() {
        enrolments = at("1").replace("<Bron>LP</Bron>", "") + at("x").replace("<Bron>LP</Bron>", "<Bron>VWO</Bron>");

        assertThat(ask()).isEqualTo(new Found(new InstitutionNumber("1")));
    }

    @Test
    void somethingElseAmongTheEntriesIsNoEntry() {
        persons = "<Aantal>1</Aantal>" + noor();
        enrolments = at("12345") + "<Aantal>1</Aantal>";

        assertThat(ask()).isEqualTo(FOUND);
    }

    private LookupAnswer ask() {
        return new Asking(magda.url()).noor();
    }
}
