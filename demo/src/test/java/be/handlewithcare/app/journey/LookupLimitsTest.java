package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.demo.HandleWithCareDemo;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** With limits on, a zone can look up as many children as they allow, and is told when it may go on. */
class LookupLimitsTest {
    private static final String HEADER = "reference,occurred_at,post,given_name,family_name,birth_date\n";

    private static ConfigurableApplicationContext context;
    private static URI base;

    @BeforeAll
    static void start(@TempDir Path directory) throws IOException {
        // The log of a process stays where its first application put it, and is looked for there.
        RunningApplication.get();
        Path outside = Files.createDirectories(directory.resolve("outside"));
        RunningApplication.writeOutsideWorld(outside);
        int port = RunningApplication.freePort();
        base = URI.create("http://localhost:" + port);
        context = HandleWithCareDemo.application()
                .run(
                        "--HWC_LIMITS=on",
                        "--HWC_OFFICER_LOOKUPS_PER_HOUR=2",
                        "--HWC_PORT=" + port,
                        "--HWC_DATA_DIR=" + directory.resolve("data"),
                        "--HWC_REGISTER_FILE=" + outside.resolve("register.csv"),
                        "--HWC_SCHOOLS_FILE=" + outside.resolve("schools.csv"),
                        "--HWC_KEY_FILE=" + RunningApplication.newKey(outside));
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void ofFiftyReportsAtOnceTwentyAreKeptAndAResendIsStillKnown() throws Exception {
        PoliceZone zone = new PoliceZone(base, "5913");
        List<String> reports = new ArrayList<>();
        List<Future<HttpResponse<String>>> answers = new ArrayList<>();
        try (ExecutorService systems = Executors.newFixedThreadPool(50)) {
            for (int i = 0; i < 50; i++) {
                String report = PoliceZone.report(PoliceZone.newReference(), Children.UNKNOWN);
                reports.add(report);
                answers.add(systems.submit(() -> zone.post(report)));
            }
        }
        int kept = 0;
        for (int i = 0; i < answers.size(); i++) {
            HttpResponse<String> answer = answers.get(i).get();
            if (answer.statusCode() == 201) {
                kept++;
                assertThat(zone.post(reports.get(i)).statusCode()).isEqualTo(200);
            } else {
                isTooMany(answer);
            }
        }

        assertThat(kept).isEqualTo(20);
        assertThat(zone.get("/api/police/v1/signals").statusCode()).isEqualTo(200);
    }

    @Test
    void inAFileWhatFitsIsKeptAndTheRestIsRefusedForNow() {
        PoliceZone zone = new PoliceZone(base, "5349");
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 0; i < 22; i++) {
            file.append("R-%d,%s,,Zwaan,Onbekend,2018-03-0%d\n".formatted(i, PoliceZone.lastNight(), 1 + i % 9));
        }

        var answer = PoliceZone.json(zone.postCsv("/api/police/v1/interventions/batch", file.toString()));

        assertThat(answer.get("accepted").asInt()).isEqualTo(20);
        assertThat(answer.get("refused")).hasToString("""
                [{"line":22,"code":"too-many","pointer":""},{"line":23,"code":"too-many","pointer":""}]""");
    }

    @Test
    void anOfficerReportsByTheFormAsManyAsAnOfficerMayWhileTheZoneGoesOn() {
        Browser officer = new Browser(base.toString());
        officer.signIn("agent-5362", "/police");

        assertThat(hasReported(officer)).isTrue();
        assertThat(hasReported(officer)).isTrue();
        HttpResponse<String> third = report(officer);

        assertThat(third.statusCode()).as(third.body()).isEqualTo(429);
        assertThat(third.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(3_500L, 3_601L);
        assertThat(third.body()).contains("Even wachten", Children.UNKNOWN.family());
        PoliceZone zone = new PoliceZone(base, "5362");
        assertThat(zone.post(PoliceZone.report(PoliceZone.newReference(), Children.UNKNOWN))
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aLookAtTheSchoolsToChooseFromCounts() {
        PoliceZone zone = new PoliceZone(base, "5362");
        JsonNode report = PoliceZone.json(zone.post(PoliceZone.report(PoliceZone.newReference(), Children.UNKNOWN)));
        zone.settledStatuses(report.get("intervention").asString());
        String signal = "/api/police/v1/signals/"
                + report.get("signals").get(0).get("signal").asString();

        List<Integer> codes = new ArrayList<>();
        for (int look = 0; look < 20; look++) {
            codes.add(zone.get(signal + "/candidates").statusCode());
        }

        assertThat(codes.getFirst()).isEqualTo(200);
        isTooMany(zone.get(signal + "/candidates"));
        assertThat(zone.post(signal + "/closing", "{\"reason\": \"NO_SCHOOL\"}").statusCode())
                .isEqualTo(200);
    }

    private static boolean hasReported(Browser officer) {
        return report(officer).uri().getPath().startsWith("/police/interventions/");
    }

    private static HttpResponse<String> report(Browser officer) {
        HttpResponse<String> page = officer.get("/police/report");
        Matcher form = Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(form.find()).isTrue();
        return officer.post(
                "/police/report",
                Map.of(
                        "_csrf", Browser.csrf(page),
                        "form", form.group(1),
                        "when", "gisteren 23:40",
                        "given", Children.UNKNOWN.given(),
                        "family", Children.UNKNOWN.family(),
                        "born", Children.UNKNOWN.birthDate().toString()));
    }

    private static void isTooMany(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(429);
        assertThat(PoliceZone.json(answer).get("code").asString()).isEqualTo("too-many");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(3_500L, 3_600L);
    }
}
