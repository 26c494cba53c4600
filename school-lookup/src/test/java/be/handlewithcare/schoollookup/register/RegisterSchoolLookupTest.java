package be.handlewithcare.schoollookup.register;

import static be.handlewithcare.schoollookup.register.Registers.NOOR;
import static be.handlewithcare.schoollookup.register.Registers.TODAY;
import static be.handlewithcare.schoollookup.register.Registers.child;
import static be.handlewithcare.schoollookup.register.Registers.noor;
import static be.handlewithcare.schoollookup.register.Registers.question;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralPupils;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralSchools;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.school.InstitutionNumber;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is found in a register. Long because each way to write a name, and to be enrolled, is an example of its own. */
class RegisterSchoolLookupTest {
    private static final Found AT_12345 = new Found(new InstitutionNumber("012345"));
    private static final NotFound NOT_FOUND = new NotFound();

    @TempDir
    Path directory;

    @Test
    void onePupilAtOneSchoolIsFound() {
        assertThat(find(noor(), NOOR)).isEqualTo(AT_12345);
    }

    @Test
    void anUnknownNameOrAnotherBirthDateIsNotFound() {
        assertThat(find(child("Noortje", "Peeters", "2018-03-02"), NOOR)).isEqualTo(NOT_FOUND);
        assertThat(find(child("Noor", "Peeters", "2018-03-03"), NOOR)).isEqualTo(NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "Zoë, Zoe\u0308",
        "Zoe\u0308, Zoë",
        "ZOË, zoë",
        "Anna-Lena, Anna\u2013Lena",
        "N'Golo, N\u2019Golo",
    })
    void spellingsThatPeopleSeeAsOneNameMeet(String registered, String reported) {
        assertThat(find(
                        child(reported, "Peeters", "2018-03-02"),
                        "p1," + registered + ",Peeters,2018-03-02,12345,1,2026-09-01,"))
                .isEqualTo(AT_12345);
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(find(child("IRIS", "WILLEMS", "2018-03-02"), "p1,Iris,Willems,2018-03-02,12345,1,2026-09-01,"))
                    .isEqualTo(AT_12345);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(find(noor(), NOOR)).isEqualTo(AT_12345);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aNameWithAndWithoutDiaeresisAreTwoChildren() {
        String zoe = "p1,Zoe,Peeters,2018-03-02,12345,1,2026-09-01,";

        assertThat(find(child("Zoë", "Peeters", "2018-03-02"), zoe)).isEqualTo(new NotFound(schools("12345")));
    }

    @ParameterizedTest
    @CsvSource({"Noor,Peters", "Peeters,Noor", "Noor Marie,Peeters", "NOÔR,Pee-ters"})
    void whoComesNearIsForAPersonAndNeverFound(String given, String family) {
        assertThat(find(child(given, family, "2018-03-02"), NOOR)).isEqualTo(new NotFound(schools("12345")));
        assertThat(find(child(given, family, "2018-02-03"), NOOR)).isEqualTo(NOT_FOUND);
    }

    @Test
    void whoComesNearCountsOnlyWhileEnrolled() {
        assertThat(find(
                        child("Noor", "Peters", "2018-03-02"),
                        "p1,Noor,Peeters,2018-03-02,12345,1,2025-09-01,2026-06-30"))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void whoComesNearIsNamedAtAllSchools() {
        assertThat(find(child("Noor", "Peters", "2018-03-02"), NOOR, "p2,Noor,Pieters,2018-03-02,1,1,2026-09-01,"))
                .isEqualTo(new NotFound(schools("1", "12345")));
    }

    @Test
    void twinsAreTwoPupils() {
        String nour = "p2,Nour,Peeters,2018-03-02,54321,1,2026-09-01,";

        assertThat(find(noor(), NOOR, nour)).isEqualTo(AT_12345);
    }

    @Test
    void namesakesBornOnOneDayAreForAPersonToDecide() {
        assertThat(find(noor(), NOOR, "p2,Noor,Peeters,2018-03-02,1,1,2026-09-01,"))
                .isEqualTo(new SeveralPupils(schools("1", "12345")));
    }

    @Test
    void namesakesAtOneSchoolAreStillTwoPupils() {
        assertThat(find(noor(), NOOR, "p2,Noor,Peeters,2018-03-02,12345,1,2026-09-01,"))
                .isEqualTo(new SeveralPupils(schools("12345")));
    }

    @Test
    void aNamesakeWhoLeftOrIsYetToComeDoesNotCount() {
        assertThat(find(
                        noor(),
                        NOOR,
                        "p2,Noor,Peeters,2018-03-02,1,1,2025-09-01,2026-06-30",
                        "p3,Noor,Peeters,2018-03-02,2,1,2026-12-01,"))
                .isEqualTo(AT_12345);
    }

    @Test
    void aPupilOfTwoSchoolsIsForAPersonToDecide() {
        assertThat(find(noor(), NOOR, "p1,Noor,Peeters,2018-03-02,1,1,2026-10-01,2027-06-30"))
                .isEqualTo(new SeveralSchools(schools("1", "12345")));
    }

    @Test
    void twoEnrolmentsAtOneSchoolAreOne() {
        assertThat(find(noor(), NOOR, "p1,Noor,Peeters,2018-03-02,012345,2,2026-10-01,"))
                .isEqualTo(AT_12345);
    }

    @Test
    void aSecondSchoolUnderAnotherSpellingCountsToo() {
        assertThat(find(noor(), NOOR, "p1,Noor Maria,Peeters,2018-03-02,1,1,2026-09-01,"))
                .isEqualTo(new SeveralSchools(schools("1", "12345")));
    }

    @Test
    void whoMovedYesterdayIsAtTheNewSchool() {
        assertThat(find(
                        noor(),
                        "p1,Noor,Peeters,2018-03-02,1,1,2026-09-01,2026-11-19",
                        "p1,Noor,Peeters,2018-03-02,12345,1,2026-11-20,"))
                .isEqualTo(AT_12345);
    }

    @Test
    void bothTheFirstAndTheLastDayCount() {
        RegisterSchoolLookup lookup = over("p1,Noor,Peeters,2018-03-02,12345,1,2026-09-01,2026-11-20");

        assertThat(Stream.of("2026-08-31", "2026-09-01", "2026-11-20", "2026-11-21")
                        .map(day -> lookup.find(question(noor(), LocalDate.parse(day)))))
                .containsExactly(NOT_FOUND, AT_12345, AT_12345, NOT_FOUND);
    }

    @Test
    void aSingleNameMayStandInEitherColumn() {
        Identity suparman = child("", "Suparman", "2018-03-02");

        assertThat(find(suparman, "p1,,Suparman,2018-03-02,12345,1,2026-09-01,"))
                .isEqualTo(AT_12345);
        assertThat(find(suparman, "p1,Suparman,,2018-03-02,12345,1,2026-09-01,"))
                .isEqualTo(AT_12345);
    }

    @Test
    void everyPupilOfALargeRegisterIsFoundAtItsOwnSchool() {
        String[] lines = IntStream.range(0, 5000)
                .mapToObj(i -> "p%d,Kind%d,Peeters,2018-03-02,%d,1,2026-09-01,".formatted(i, i, 100_000 + i))
                .toArray(String[]::new);
        RegisterSchoolLookup lookup = over(lines);

        assertThat(IntStream.range(0, 5000)
                        .mapToObj(i -> lookup.find(question(child("Kind" + i, "Peeters", "2018-03-02"), TODAY))))
                .isEqualTo(IntStream.range(0, 5000)
                        .<LookupAnswer>mapToObj(i -> new Found(new InstitutionNumber(Integer.toString(100_000 + i))))
                        .toList());
    }

    @Test
    void withoutARegisterNobodyIsCalledNotFound() {
        RegisterFile none = new RegisterFile(directory.resolve("none.csv"), Registers.CLOCK);
        none.load();

        assertThat(new RegisterSchoolLookup(none).find(question(noor(), TODAY)))
                .isEqualTo(new Unavailable(Duration.ofMinutes(1)));
    }

    private LookupAnswer find(Identity child, String... lines) {
        return over(lines).find(question(child, TODAY));
    }

    private RegisterSchoolLookup over(String... lines) {
        Path file = directory.resolve("register.csv");
        Registers.replace(file, Registers.csv(lines));
        RegisterFile register = new RegisterFile(file, Registers.CLOCK);
        register.load();
        return new RegisterSchoolLookup(register);
    }

    private static List<InstitutionNumber> schools(String... numbers) {
        return Stream.of(numbers).map(InstitutionNumber::new).toList();
    }
}
