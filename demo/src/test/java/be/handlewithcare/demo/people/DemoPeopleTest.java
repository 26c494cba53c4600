package be.handlewithcare.demo.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoPeopleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DemoPeople PEOPLE = DemoPeople.generate(5913, TODAY);

    @Test
    void theSameSeedAndDayGiveTheSamePeople() {
        assertThat(DemoPeople.generate(5913, TODAY)).isEqualTo(PEOPLE);
        assertThat(DemoPeople.generate(5914, TODAY)).isNotEqualTo(PEOPLE);
    }

    @Test
    void aKnownPupilStaysTheSameOnEveryMachine() {
        DemoPupil late = PEOPLE.pupils().get(11_000);

        assertThat(Stream.of(late.pupil(), late.givenName(), late.familyName(), late.birthDate()))
                .map(Object::toString)
                .containsExactly("G06134-1", "Jolien", "Van der Auwera", "2017-11-19");
    }

    @Test
    void seventySchoolsTakePartAndSixDoNot() {
        assertThat(PEOPLE.schools()).filteredOn(DemoSchool::takesPart).hasSize(70);
        assertThat(PEOPLE.schools()).filteredOn(school -> !school.takesPart()).hasSize(6);
    }

    @Test
    void schoolsDifferInNumberNameAndMailboxAndSomeNumbersStartWithZero() {
        assertThat(PEOPLE.schools()).extracting(DemoSchool::institution).doesNotHaveDuplicates();
        assertThat(PEOPLE.schools()).extracting(DemoSchool::name).doesNotHaveDuplicates();
        assertThat(PEOPLE.schools()).extracting(DemoSchool::mailbox).doesNotHaveDuplicates();
        assertThat(PEOPLE.schools()).allSatisfy(school -> {
            assertThat(new InstitutionNumber(school.institution()).value()).isEqualTo(school.institution());
            assertThat(new Mailbox(school.mailbox()).address()).endsWith(".school.example");
        });
        assertThat(PEOPLE.schools())
                .anyMatch(school -> school.institution().startsWith("0"))
                .anyMatch(school -> !school.institution().startsWith("0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mechelen", "Willebroek", "Bornem", "Puurs-Sint-Amands", "Heist-op-den-Berg"})
    void everyMunicipalityHasPrimaryAndSecondarySchoolsAndOneThatIsNotTrained(String municipality) {
        List<DemoSchool> there = PEOPLE.schools().stream()
                .filter(school -> school.municipality().equals(municipality))
                .toList();

        assertThat(there).anyMatch(DemoSchool::secondary).anyMatch(school -> !school.secondary());
        assertThat(there).anyMatch(school -> !school.takesPart());
    }

    @Test
    void twelveThousandPupilsOfSchoolAgeHaveNamesThatAReportMayHold() {
        assertThat(PEOPLE.pupils()).hasSize(12_000);
        assertThat(PEOPLE.pupils()).extracting(DemoPupil::pupil).doesNotHaveDuplicates();
        assertThat(PEOPLE.pupils()).allSatisfy(pupil -> {
            assertThat(new ChildName(pupil.givenName(), pupil.familyName())).isNotNull();
            assertThat(new BirthDate(pupil.birthDate()).isChildOn(TODAY)).isTrue();
            assertThat(pupil.birthDate()).isBefore(TODAY.minusMonths(30));
        });
    }

    @Test
    void mostPupilsAreInNurseryOrPrimarySchool() {
        assertThat(PEOPLE.pupils())
                .filteredOn(pupil -> pupil.birthDate().isAfter(TODAY.minusYears(12)))
                .hasSizeBetween(9_000, 11_400);
    }

    @Test
    void namesHaveDiacriticsParticlesHyphensAndApostrophes() {
        assertThat(PEOPLE.pupils())
                .anyMatch(pupil -> pupil.givenName().contains("ë"))
                .anyMatch(pupil -> pupil.givenName().contains("Ł"))
                .anyMatch(pupil -> pupil.givenName().contains("-"))
                .anyMatch(pupil -> pupil.familyName().startsWith("Van den "))
                .anyMatch(pupil -> pupil.familyName().startsWith("D'"))
                .anyMatch(pupil -> pupil.familyName().contains("-"))
                .anyMatch(pupil -> pupil.familyName().contains("ı"));
    }

    @Test
    void namesakesAreThereOnPurposeAndNoOthers() {
        Map<List<Object>, Long> alike = PEOPLE.pupils().stream()
                .collect(groupingBy(
                        pupil -> List.of(pupil.givenName(), pupil.familyName(), pupil.birthDate()), counting()));

        assertThat(alike.values()).filteredOn(count -> count > 1).hasSize(DemoPeople.NAMESAKES);
    }

    @Test
    void twinsShareFamilyNameAndBirthDateAndNotTheGivenName() {
        Map<List<Object>, Set<String>> sameDay = PEOPLE.pupils().stream()
                .collect(groupingBy(
                        pupil -> List.of(pupil.household(), pupil.birthDate()),
                        Collectors.mapping(DemoPupil::givenName, Collectors.toSet())));

        assertThat(sameDay.values()).filteredOn(names -> names.size() == 2).hasSizeGreaterThan(20);
    }

    @Test
    void somePupilsHaveOneNameOnly() {
        assertThat(PEOPLE.pupils())
                .filteredOn(pupil -> pupil.givenName().isEmpty())
                .hasSize(6);
    }

    @Test
    void someAreEnrolledAtTwoSchoolsNow() {
        assertThat(PEOPLE.pupils())
                .filteredOn(pupil -> pupil.enrolments().stream()
                                .filter(at -> at.until() == null)
                                .map(DemoEnrolment::institution)
                                .distinct()
                                .count()
                        == 2)
                .hasSize(DemoPeople.DOUBLE_ENROLMENTS);
    }

    @Test
    void someChangedSchoolsLately() {
        assertThat(PEOPLE.pupils())
                .filteredOn(pupil -> pupil.enrolments().getFirst().until() != null)
                .hasSize(DemoPeople.RECENT_MOVES)
                .allSatisfy(pupil -> {
                    DemoEnrolment before = pupil.enrolments().getFirst();
                    DemoEnrolment after = pupil.enrolments().getLast();
                    assertThat(before.until())
                            .isAfter(before.from())
                            .isEqualTo(after.from().minusDays(1));
                    assertThat(after.from()).isBetween(TODAY.minusDays(60), TODAY);
                    assertThat(after.institution()).isNotEqualTo(before.institution());
                });
    }

    @Test
    void everybodyIsEnrolledSomewhereSinceBeforeToday() {
        Set<String> institutions =
                PEOPLE.schools().stream().map(DemoSchool::institution).collect(Collectors.toSet());

        assertThat(PEOPLE.pupils()).allSatisfy(pupil -> {
            assertThat(pupil.enrolments()).anyMatch(at -> at.until() == null);
            assertThat(pupil.enrolments()).allSatisfy(at -> {
                assertThat(institutions).contains(at.institution());
                assertThat(at.from()).isBefore(TODAY);
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01", "2028-02-29", "2027-09-01", "2027-08-31"})
    void peopleArePlausibleOnAnyOtherDay(LocalDate day) {
        DemoPeople people = DemoPeople.generate(1, day);

        assertThat(people.pupils()).hasSize(12_000).allSatisfy(pupil -> {
            assertThat(new BirthDate(pupil.birthDate()).isChildOn(day)).isTrue();
            assertThat(pupil.enrolments().getLast().from()).isBetween(pupil.birthDate(), day);
        });
    }

    @Test
    void aPupilIsNeverPrintedByName() {
        assertThat(PEOPLE.pupils().getFirst()).hasToString("DemoPupil[G00001-1]");
    }
}
