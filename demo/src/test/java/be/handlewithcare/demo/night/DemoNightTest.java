package be.handlewithcare.demo.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.demo.people.DemoEnrolment;
import be.handlewithcare.demo.people.DemoPeople;
import be.handlewithcare.demo.people.DemoPupil;
import be.handlewithcare.demo.people.DemoSchool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A demo night against a police API that only answers. Long because each oddity of it is looked for on its own. */
class DemoNightTest {
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    /** The register was made a while before the night. */
    private static final DemoPeople PEOPLE = DemoPeople.generate(5913, LocalDate.of(2026, 6, 5));

    @TempDir
    static Path directory;

    private FakePoliceApi police;

    @BeforeAll
    static void writeTheRegister() throws IOException {
        PEOPLE.writeTo(directory);
    }

    @BeforeEach
    void start() throws IOException {
        police = new FakePoliceApi();
    }

    @AfterEach
    void stop() {
        police.close();
    }

    @Test
    void fortyInterventionsOfOneToFourChildrenAreHandedIn() {
        handIn(NOW);

        assertThat(reports()).hasSize(40).allSatisfy(report -> {
            assertThat(report.path("children").size()).isBetween(1, 4);
            assertThat(Instant.parse(report.path("occurredAt").asString()))
                    .isBetween(NOW.minus(Duration.ofDays(30)), NOW);
        });
        assertThat(reports())
                .extracting(report -> report.path("children").size())
                .contains(1, 2, 3, 4);
    }

    @Test
    void theReturnedRowsAreWhatWasHandedIn() {
        List<HandedIn> rows = handIn(NOW);

        assertThat(rows).extracting(HandedIn::zone).containsOnly("5362", "5913");
        assertThat(rows).extracting(HandedIn::post).containsOnly(null, "Klein-Brabant", "Mechelen", "Willebroek");
        assertThat(rows).extracting(HandedIn::month).containsOnly(YearMonth.of(2026, 11));
        assertThat(rows.stream().mapToLong(HandedIn::interventions).sum()).isEqualTo(40);
        assertThat(rows.stream().mapToLong(HandedIn::signals).sum())
                .isEqualTo(reports().stream()
                        .mapToLong(report -> report.path("children").size())
                        .sum());
    }

    @Test
    void aWeekendAcrossTwoMonthsGivesARowForEach() {
        assertThat(handIn(Instant.parse("2026-11-02T08:00:00Z")))
                .extracting(HandedIn::month)
                .containsOnly(YearMonth.of(2026, 10), YearMonth.of(2026, 11));
    }

    @Test
    void eachZoneReportsUnderItsOwnToken() {
        handIn(NOW);

        assertThat(police.told()).allSatisfy(told -> {
            String zone = told.body().has("post") ? "5913" : "5362";
            String basic =
                    Base64.getEncoder().encodeToString(("pz-" + zone + ":demo").getBytes(StandardCharsets.UTF_8));
            assertThat(told.authorization()).isEqualTo("Bearer for Basic " + basic);
        });
    }

    @Test
    void nothingButTheFieldsOfTheContractIsSent() {
        handIn(NOW);

        assertThat(reports()).allSatisfy(report -> {
            assertThat(Set.of("reference", "occurredAt", "post", "children")).containsAll(report.propertyNames());
            assertThat(report.path("children"))
                    .allSatisfy(child -> assertThat(Set.of("givenName", "familyName", "birthDate"))
                            .containsAll(child.propertyNames()));
        });
    }

    @Test
    void everyKindOfChildIsAmongThem() {
        handIn(NOW);
        List<List<DemoPupil>> found =
                children().stream().map(DemoNightTest::registered).toList();

        assertThat(found).filteredOn(List::isEmpty).hasSize(4);
        assertThat(found).filteredOn(pupils -> pupils.size() == 2).hasSize(1);
        assertThat(found)
                .filteredOn(pupils -> pupils.size() == 1 && schoolsOf(pupils).size() == 2)
                .hasSize(1);
        assertThat(found)
                .filteredOn(pupils ->
                        pupils.size() == 1 && schoolsOf(pupils).stream().noneMatch(DemoSchool::takesPart))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(found)
                .filteredOn(pupils -> pupils.size() == 1 && schoolsOf(pupils).size() == 1)
                .filteredOn(pupils -> schoolsOf(pupils).getFirst().takesPart())
                .hasSizeGreaterThan(40);
    }

    @Test
    void someFamiliesAreCalledOnAgainOnAnotherNight() {
        handIn(NOW);
        List<JsonNode> again = reports().stream()
                .filter(report -> reports().stream()
                                .filter(other -> other.path("children").equals(report.path("children")))
                                .count()
                        == 2)
                .toList();

        assertThat(again).hasSize(8);
    }

    @Test
    void aSecondNightAddsAnotherForty() {
        handIn(NOW);
        handIn(NOW.plusMillis(1));

        assertThat(reports())
                .extracting(report -> report.path("reference").asString())
                .hasSize(80)
                .doesNotHaveDuplicates()
                .allMatch(reference -> reference.matches("[A-Za-z0-9._/-]{1,64}"));
    }

    @Test
    void anyOtherAnswerEndsTheNight() {
        police.refuseAfter(7);

        assertThatThrownBy(() -> handIn(NOW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("/api/police/v1/interventions answered 503");
        assertThat(reports()).hasSize(7);
    }

    @Test
    void withoutADemoItSaysHowToStartOne() {
        police.close();

        assertThatThrownBy(() -> handIn(NOW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no demo answers at %s; start it with make run", police.base());
    }

    @Test
    void withoutARegisterItSaysWhereItShouldBe(@TempDir Path empty) {
        DemoNight night = new DemoNight(Clock.fixed(NOW, ZoneOffset.UTC));

        assertThatThrownBy(() -> night.handIn(police.base(), empty))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("no register.csv in " + empty, "first start");
    }

    private List<HandedIn> handIn(Instant now) {
        return new DemoNight(Clock.fixed(now, ZoneOffset.UTC)).handIn(police.base(), directory);
    }

    private List<JsonNode> reports() {
        return police.told().stream().map(FakePoliceApi.Told::body).toList();
    }

    private List<JsonNode> children() {
        List<JsonNode> children = new ArrayList<>();
        reports().forEach(report -> report.path("children").forEach(children::add));
        return children;
    }

    private static List<DemoPupil> registered(JsonNode child) {
        return PEOPLE.pupils().stream()
                .filter(pupil -> pupil.familyName()
                                .equals(child.path("familyName").asString())
                        && pupil.givenName().equals(child.path("givenName").asString(""))
                        && pupil.birthDate()
                                .toString()
                                .equals(child.path("birthDate").asString()))
                .toList();
    }

    private static List<DemoSchool> schoolsOf(List<DemoPupil> pupils) {
        Set<String> current = pupils.stream()
                .flatMap(pupil -> pupil.enrolments().stream())
                .filter(at -> at.until() == null)
                .map(DemoEnrolment::institution)
                .collect(Collectors.toSet());
        return PEOPLE.schools().stream()
                .filter(school -> current.contains(school.institution()))
                .toList();
    }
}
