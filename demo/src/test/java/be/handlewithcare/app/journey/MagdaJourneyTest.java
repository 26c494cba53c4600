package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.PoliceZone.json;
import static be.handlewithcare.app.journey.PoliceZone.newReference;
import static be.handlewithcare.app.journey.PoliceZone.report;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.magdasimulator.Simulator;
import be.handlewithcare.magdasimulator.behaviour.Behaviour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * What the register answers, MAGDA answers too: the packaged main program in a process of its own, on a machine that
 * speaks Turkish, asking over two-way TLS.
 */
class MagdaJourneyTest {
    private static final String SCHOOL_THAT_LEFT = "990004";

    @TempDir
    static Path directory;

    private static Magda magda;
    private static Simulator simulator;
    private static ApplicationProcess application;
    private static PoliceZone zone;

    @BeforeAll
    static void start() throws IOException {
        RunningApplication.writeOutsideWorld(directory);
        Files.write(directory.resolve("register.csv"), hardCases(), StandardOpenOption.APPEND);
        Files.writeString(directory.resolve("schools.csv"), schoolThatLeft(), StandardOpenOption.APPEND);
        magda = new Magda(directory.resolve("register.csv"), directory);
        simulator = magda.start();
        Map<String, String> settings = new HashMap<>(magda.settings());
        settings.put("JAVA_TOOL_OPTIONS", "-Duser.language=tr -Duser.country=TR");
        application = ApplicationProcess.launch(directory, directory.resolve("data"), settings)
                .awaitUp();
        zone = new PoliceZone(application.base, "5913");
    }

    @AfterAll
    static void stop() {
        assertThat(simulator.state().breaches()).isEmpty();
        application.close();
        magda.close();
    }

    private static String schoolThatLeft() {
        LocalDate left = LocalDate.now(ZoneId.of("Europe/Brussels")).minusMonths(1);
        return SCHOOL_THAT_LEFT + ",Basisschool De Sluitsteen,Willebroek,directie@sluitsteen.example,2025-09-01," + left
                + "\n";
    }

    private static List<String> hardCases() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        LocalDate from = today.minusMonths(3);
        return List.of(
                "h-1,Twan,Tweelinck,2017-01-01," + RunningApplication.SCHOOL + ",1," + from + ",",
                "h-2,Twin,Tweelinck,2017-01-01," + RunningApplication.SCHOOL_NEXT_DOOR + ",1," + from + ",",
                "h-3,Verhuis,Gisteren,2016-01-01," + RunningApplication.SCHOOL_NEXT_DOOR + ",1," + from + ","
                        + today.minusDays(1),
                "h-3,Verhuis,Gisteren,2016-01-01," + RunningApplication.SCHOOL + ",1," + today + ",",
                "h-4,,Mononiempje,2016-01-01," + RunningApplication.SCHOOL + ",1," + from + ",",
                "h-5,Zoë,D’Hondt-Ünal,2016-01-01," + RunningApplication.SCHOOL + ",1," + from + ",",
                "h-6,IRIS,WILLIS,2016-01-01," + RunningApplication.SCHOOL + ",1," + from + ",",
                "h-7,Morgen,Beginster,2016-01-01," + RunningApplication.SCHOOL + ",1," + today.plusDays(1) + ",",
                "h-8,Vertrokken,Buitenland,2016-01-01," + RunningApplication.SCHOOL + ",1," + from + ","
                        + today.minusDays(1),
                "h-9,Achter,Blijver,2016-01-01," + SCHOOL_THAT_LEFT + ",1," + from + ",");
    }

    @Test
    void theMainJourneyIsTheSameAsOverTheRegister() {
        JsonNode accepted = json(zone.post(report(
                newReference(),
                Children.PLACED,
                Children.UNKNOWN,
                Children.NOT_TAKING_PART,
                Children.TWO_SCHOOLS,
                Children.NAMESAKE)));

        assertThat(zone.settledStatuses(accepted.get("intervention").asString()))
                .isEqualTo("NOTIFIED NEEDS_ATTENTION:NOT_FOUND CLOSED:NOT_PARTICIPATING"
                        + " NEEDS_ATTENTION:SEVERAL_SCHOOLS NEEDS_ATTENTION:SEVERAL_PUPILS");
        JsonNode placed = json(zone.get("/api/police/v1/signals/"
                + accepted.get("signals").get(0).get("signal").asString()));
        assertThat(placed.get("source").asString()).isEqualTo("MAGDA");
        assertThat(Director.signIn(application.base, RunningApplication.SCHOOL).inbox())
                .contains("/school/notices/");
    }

    @ParameterizedTest
    @CsvSource({
        "twins are told apart,Twan,Tweelinck,2017-01-01,NOTIFIED",
        "so is the other,Twin,Tweelinck,2017-01-01,NOTIFIED",
        "moved yesterday,Verhuis,Gisteren,2016-01-01,NOTIFIED",
        "one name only,'',Mononiempje,2016-01-01,NOTIFIED",
        "diacritics and apostrophes,Zoë,D'Hondt-Ünal,2016-01-01,NOTIFIED",
        "decomposed,Zoe\u0308,D'Hondt-U\u0308nal,2016-01-01,NOTIFIED",
        "dots and capitals,iris,willis,2016-01-01,NOTIFIED",
        "without its diacritics only near,Zoe,D'Hondt-Unal,2016-01-01,NEEDS_ATTENTION:NOT_FOUND",
        "begins tomorrow,Morgen,Beginster,2016-01-01,NEEDS_ATTENTION:NOT_FOUND",
        "left for a school abroad,Vertrokken,Buitenland,2016-01-01,NEEDS_ATTENTION:NOT_FOUND",
        "the school has left,Achter,Blijver,2016-01-01,CLOSED:NOT_PARTICIPATING",
        "taught at home,Thuis,Onderwezen,2016-01-01,NEEDS_ATTENTION:NOT_FOUND",
    })
    void eachChildHasItsOutcome(String why, String given, String family, LocalDate born, String outcome) {
        String intervention = json(zone.post(report(newReference(), new Children(given, family, born))))
                .get("intervention")
                .asString();

        assertThat(zone.settledStatuses(intervention)).as(why).isEqualTo(outcome);
    }

    @Test
    void aSchoolThatHasClosedAndIsOnNoListEndsAsOneThatTakesNoPart() {
        simulator.behave(new Behaviour.ClosedSchool());
        try {
            String intervention = json(zone.post(report(newReference(), Children.PLACED)))
                    .get("intervention")
                    .asString();

            assertThat(zone.settledStatuses(intervention)).isEqualTo("CLOSED:NOT_PARTICIPATING");
        } finally {
            simulator.behave(new Behaviour.Up());
        }
    }

    @Test
    void eachQuestionIsOnRecordForTheAuditorWithoutTheChild() {
        JsonNode accepted = json(zone.post(report(newReference(), Children.PLACED)));
        zone.settledStatuses(accepted.get("intervention").asString());
        String signal = accepted.get("signals").get(0).get("signal").asString();

        var answer =
                new PoliceZone(application.base, "auditor", "hwc.audit").get("/api/audit/v1/lookups?signal=" + signal);

        assertThat(json(answer).get("items").valueStream()).hasSize(2).allSatisfy(question -> {
            assertThat(question.get("source").asString()).isEqualTo("MAGDA");
            assertThat(question.get("code").asString()).isEqualTo("ok");
            assertThat(question.get("theirReference").asString()).isNotBlank();
        });
        assertThat(Traces.in(answer.body())).isEmpty();
    }
}
