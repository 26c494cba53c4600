package be.handlewithcare.schoollookup.magda;

import static be.handlewithcare.core.testkit.Examples.child;
import static be.handlewithcare.schoollookup.magda.Answers.NAMESAKE;
import static be.handlewithcare.schoollookup.magda.Answers.NOOR;
import static be.handlewithcare.schoollookup.magda.Answers.THIRD;
import static be.handlewithcare.schoollookup.magda.Answers.at;
import static be.handlewithcare.schoollookup.magda.Answers.compulsory;
import static be.handlewithcare.schoollookup.magda.Answers.enrolment;
import static be.handlewithcare.schoollookup.magda.Answers.noor;
import static be.handlewithcare.schoollookup.magda.Answers.person;
import static be.handlewithcare.schoollookup.magda.Asking.schools;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.NotAsked;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralPupils;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralSchools;
import be.handlewithcare.core.school.InstitutionNumber;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who is found where, as the register would answer it. Long because each way in which a child can be one of several, or
 * between schools, is an example of its own.
 */
class FindingTheSchoolTest {
    private static final Found AT_12345 = new Found(new InstitutionNumber("012345"));
    private static final NotFound NOT_FOUND = new NotFound();
    private static final String NORMAL_END = "<Uitschrijving><Aanleiding><Code>X</Code></Aanleiding></Uitschrijving>";
    private static final String LEFT = "<Uitschrijving><Aanleiding><Code>3</Code></Aanleiding></Uitschrijving>";

    private final Map<String, String> enrolments = new HashMap<>();
    private String persons = "";
    private FakeMagda magda;

    @BeforeEach
    void start() throws IOException {
        magda = new FakeMagda();
        magda.answers(question -> Answers.content(
                question, question.isPersonSearch() ? persons : enrolments.getOrDefault(question.insz(), "")));
    }

    @AfterEach
    void stop() {
        magda.close();
    }

    @Test
    void onePupilAtOneSchoolIsFound() {
        known(noor());
        enrolled(NOOR, at("12345"));

        assertThat(ask()).isEqualTo(AT_12345);
    }

    @Test
    void whomNobodyKnowsIsNotFound() {
        assertThat(ask()).isEqualTo(NOT_FOUND);
        assertThat(magda.asked()).hasSize(1);
    }

    @Test
    void whoIsEnrolledNowhereIsNotFound() {
        known(noor());

        assertThat(ask()).isEqualTo(NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "Zoë, Zoe\u0308",
        "Zoe\u0308, Zoë",
        "ZOË, zoë",
        "Anna-Lena, Anna\u2013Lena",
        "N'Golo, N\u2019Golo",
        "Anna Maria, Anna Maria",
    })
    void spellingsThatPeopleSeeAsOneNameMeet(String official, String reported) {
        known(person(NOOR, official, "van den Broeck-D'Hondt", "2018-03-02"));
        enrolled(NOOR, at("12345"));

        assertThat(new Asking(magda.url()).find(child(reported, "Van den Broeck\u2010D\u2019hondt", "2018-03-02")))
                .isEqualTo(AT_12345);
    }

    @ParameterizedTest
    @CsvSource({
        "Noor Marie, Peeters",
        "Nóor, Peeters",
        "Peeters, Noor",
        "Noor, Pee-ters",
        "Nour, Peeters",
        "NOORE, Peeters"
    })
    void whoHasNearlyTheNameIsForAPersonToChoose(String given, String family) {
        known(person(NOOR, given, family, "2018-03-02"));
        enrolled(NOOR, at("12345"));

        assertThat(ask()).isEqualTo(new NotFound(schools("12345")));
    }

    @ParameterizedTest
    @CsvSource({"Noortje, Peeters", "Noor, Peeters-Claes", "'', Peeters", "Adam, Janssens"})
    void whoHasAnotherNameIsNobodysCandidateAndNotAskedFor(String given, String family) {
        known(person(NOOR, given, family, "2018-03-02"));
        enrolled(NOOR, at("12345"));

        assertThat(ask()).isEqualTo(NOT_FOUND);
        assertThat(magda.asked()).hasSize(1);
    }

    @Test
    void whoIsALetterOffCountsOnlyIfNobodyIsNearer() {
        known(person(NAMESAKE, "Nour", "Peeters", "2018-03-02"), person(THIRD, "Noor Marie", "Peeters", "2018-03-02"));
        enrolled(NAMESAKE, at("1"));
        enrolled(THIRD, at("2"));

        assertThat(ask()).isEqualTo(new NotFound(schools("2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-03", "2018-00-00"})
    void whoIsBornOnAnotherDayOrAnUnknownOneIsSomebodyElse(String born) {
        known(person(NOOR, "Noor", "Peeters", born));
        enrolled(NOOR, at("12345"));

        assertThat(ask()).isEqualTo(NOT_FOUND);
        assertThat(magda.asked()).hasSize(1);
    }

    @Test
    void aTwinWithAnotherNameChangesNothing() {
        known(person(NAMESAKE, "Nour", "Peeters", "2018-03-02"), noor());
        enrolled(NOOR, at("12345"));
        enrolled(NAMESAKE, at("54321"));

        assertThat(ask()).isEqualTo(AT_12345);
    }

    @Test
    void namesakesAreForAPersonToDecide() {
        known(noor(), person(NAMESAKE, "NOOR", "Peeters", "2018-03-02"));
        enrolled(NOOR, at("12345"));
        enrolled(NAMESAKE, at("1"));

        assertThat(ask()).isEqualTo(new SeveralPupils(schools("1", "12345")));
    }

    @Test
    void namesakesAtOneSchoolAreStillTwoPupils() {
        known(noor(), person(NAMESAKE, "Noor", "Peeters", "2018-03-02"));
        enrolled(NOOR, at("12345"));
        enrolled(NAMESAKE, at("12345"));

        assertThat(ask()).isEqualTo(new SeveralPupils(schools("12345")));
    }

    @Test
    void aNamesakeWhoGoesToNoSchoolThatMagdaKnowsMayBeTheChild() {
        known(person(NAMESAKE, "Noor", "Peeters", "2018-03-02"), noor());
        enrolled(NOOR, at("12345"));

        assertThat(ask()).isEqualTo(new SeveralPupils(schools("12345")));
    }

    @Test
    void onePersonNamedTwiceIsOne() {
        known(noor(), noor());
        enrolled(NOOR, at("12345"));

        assertThat(ask()).isEqualTo(AT_12345);
        assertThat(magda.asked()).hasSize(2);
    }

    @Test
    void ofMoreThanFourNamesakesNoneIsAskedFor() {
        known(Stream.of("111", "210", "309", "408", "507")
                .map(end -> person("18630200" + end, "Noor", "Peeters", "2018-03-02"))
                .toArray(String[]::new));

        assertThat(ask()).isEqualTo(new SeveralPupils(List.of()));
        assertThat(magda.asked()).hasSize(1);
    }

    @Test
    void ofMoreThanFourNearOnesFourAreAskedFor() {
        known(Stream.of("111", "210", "309", "408", "507")
                .map(end -> person("18630200" + end, "Noor Marie", "Peeters", "2018-03-02"))
                .toArray(String[]::new));
        Stream.of("111", "210", "309", "408", "507").forEach(end -> enrolled("18630200" + end, at(end)));

        assertThat(ask()).isEqualTo(new NotFound(schools("111", "210", "309", "408")));
    }

    @Test
    void nearOnesHelpOnlyIfNobodyWithTheNameIsEnrolled() {
        known(noor(), person(NAMESAKE, "Noor Marie", "Peeters", "2018-03-02"));
        enrolled(NAMESAKE, at("7"));

        assertThat(ask()).isEqualTo(new NotFound(schools("7")));
    }

    @Test
    void aPupilOfTwoSchoolsIsForAPersonToDecide() {
        known(noor());
        enrolled(NOOR, at("12345"), at("1"));

        assertThat(ask()).isEqualTo(new SeveralSchools(schools("1", "12345")));
    }

    @Test
    void twoEnrolmentsAtOneSchoolAreOne() {
        known(noor());
        enrolled(NOOR, at("12345"), at("012345"));

        assertThat(ask()).isEqualTo(AT_12345);
    }

    @Test
    void whoMovedYesterdayIsAtTheNewSchool() {
        known(noor());
        enrolled(
                NOOR,
                enrolment("1", compulsory("2026-09-01", "2026-09-01", "2026-11-19", LEFT)),
                enrolment("12345", compulsory("2026-11-20", "2026-11-20", "2027-08-31", "")));

        assertThat(ask()).isEqualTo(AT_12345);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-09-01, 2026-11-20, true",
        "2026-11-20, 2026-11-20, 2026-11-20, true",
        "2026-09-01, 2026-09-01, 2026-11-19, false",
        "2026-11-21, 2026-11-01, 2027-08-31, false",
        "2026-11-20, 2026-11-21, 2027-08-31, false",
    })
    void thePeriodAndTheFirstLessonDecideBothDaysIncluded(String lesson, String begin, String end, boolean current) {
        known(noor());
        enrolled(NOOR, enrolment("12345", compulsory(lesson, begin, end, NORMAL_END)));

        assertThat(ask()).isEqualTo(current ? AT_12345 : NOT_FOUND);
    }

    @Test
    void whoWasUnenrolledYesterdayIsNotThereAnyMore() {
        known(noor());
        enrolled(NOOR, enrolment("12345", withLeaving("<Uitschrijving><Datum>2026-11-19</Datum></Uitschrijving>")));

        assertThat(ask()).isEqualTo(NOT_FOUND);
    }

    @Test
    void theUnenrolmentMayStandBesideTheGroup() {
        known(noor());
        enrolled(
                NOOR,
                enrolment(
                        "12345",
                        withLeaving("")
                                .replace(
                                        "</LeerplichtOnderwijs>",
                                        "<Uitschrijving><Datum>2026-11-19</Datum></Uitschrijving></LeerplichtOnderwijs>")));

        assertThat(ask()).isEqualTo(NOT_FOUND);
    }

    @Test
    void whoLeavesTodayIsStillThere() {
        known(noor());
        enrolled(NOOR, enrolment("12345", withLeaving("<Uitschrijving><Datum>2026-11-20</Datum></Uitschrijving>")));

        assertThat(ask()).isEqualTo(AT_12345);
    }

    @Test
    void whoLeftOnADayThatNobodySaysIsForAPersonToDecide() {
        known(noor());
        enrolled(NOOR, enrolment("12345", withLeaving(LEFT)));

        assertThat(ask()).isEqualTo(new NotFound(schools("12345")));
    }

    @Test
    void anEnrolmentWithoutAPeriodIsForAPersonToDecide() {
        known(noor());
        enrolled(
                NOOR,
                enrolment(
                        "1", "<LeerplichtOnderwijs><DatumEersteLes>2026-09-01</DatumEersteLes></LeerplichtOnderwijs>"));
        assertThat(ask()).isEqualTo(new NotFound(schools("1")));

        enrolled(NOOR, enrolment("1", ""));
        assertThat(ask()).isEqualTo(new NotFound(schools("1")));

        enrolled(NOOR, enrolment("1", ""), at("12345"));
        assertThat(ask()).isEqualTo(new SeveralSchools(schools("1", "12345")));
    }

    @Test
    void withoutAnEndOrAFirstLessonThePeriodIsOpen() {
        known(noor());
        enrolled(NOOR, enrolment("12345", """
                        <LeerplichtOnderwijs><InschrijvingAdministratieveGroep><Periode><Begin>2026-09-01</Begin></Periode>\
                        </InschrijvingAdministratieveGroep></LeerplichtOnderwijs>"""));

        assertThat(ask()).isEqualTo(AT_12345);
    }

    @Test
    void otherEducationIsNoSchoolOfAChild() {
        known(noor());
        enrolled(NOOR, at("1").replace("<Bron>LP</Bron>", "<Bron>INT</Bron>"), at("12345"));

        assertThat(ask()).isEqualTo(AT_12345);
    }

    @ParameterizedTest
    @CsvSource({"'', Suparman", "Suparman, ''"})
    void aSingleNameMayStandInEitherPlace(String given, String family) {
        known(person(THIRD, given, family, "2018-03-02"));
        enrolled(THIRD, at("12345"));

        assertThat(new Asking(magda.url()).find(child("", "Suparman", "2018-03-02")))
                .isEqualTo(AT_12345);
    }

    @Test
    void aFamilyNameMayStandWithoutAList() {
        known(noor().replaceAll("</?Achternamen>", ""));
        enrolled(NOOR, at("12345"));

        assertThat(ask()).isEqualTo(AT_12345);
    }

    @Test
    void withoutPersonSearchAPersonDecidesAndNobodyIsAsked() {
        Asking asking = new Asking(magda.url()).withoutPersonSearch();

        assertThat(asking.noor()).isEqualTo(new NotAsked());
        assertThat(magda.asked()).isEmpty();
        assertThat(asking.neighbours().told()).isEmpty();
    }

    private LookupAnswer ask() {
        return new Asking(magda.url()).noor();
    }

    private void known(String... all) {
        persons = String.join("", all);
    }

    private void enrolled(String insz, String... all) {
        enrolments.put(insz, String.join("", all));
    }

    private static String withLeaving(String leaving) {
        return compulsory("2026-09-01", "2026-09-01", "2027-08-31", leaving);
    }
}
