package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.PoliceZone.json;
import static be.handlewithcare.app.journey.PoliceZone.newReference;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.app.Browser.Field;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each rule of a report holds for a zone's system, for a file and for an officer's form, and what breaks it is not kept. */
class ReportingThroughEveryDoorTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final LocalDate SCHOOL_AGE = LocalDate.of(2016, 5, 4);
    private static final Duration LAST_NIGHT = Duration.ofHours(-8);
    private static final String HEADER = "reference,occurred_at,post,given_name,family_name,birth_date\n";
    private static final DateTimeFormatter ON_THE_FORM = DateTimeFormatter.ofPattern("d/M/yyyy H:mm");

    private final RunningApplication application = RunningApplication.get();
    private final PoliceZone zone = application.zone("5913");
    private long keptBefore;

    @BeforeEach
    void countKept() {
        keptBefore = kept();
    }

    @AfterEach
    void nothingWasKept() {
        assertThat(kept()).isEqualTo(keptBefore);
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("in-the-future", child("Zwaan", SCHOOL_AGE), Duration.ofMinutes(10)),
                Arguments.of("too-old", child("Zwaan", SCHOOL_AGE), Duration.ofDays(-31)),
                Arguments.of("not-a-child", child("Zwaan", LocalDate.of(2000, 1, 1)), LAST_NIGHT),
                Arguments.of(
                        "not-a-child", child("Zwaan", LocalDate.now(BRUSSELS).plusDays(2)), LAST_NIGHT),
                Arguments.of("required", child("", SCHOOL_AGE), LAST_NIGHT),
                Arguments.of("no-letter", child("12345", SCHOOL_AGE), LAST_NIGHT),
                Arguments.of("forbidden-character", child("Zw\u202Eaan", SCHOOL_AGE), LAST_NIGHT),
                Arguments.of("too-many-marks", child("Zwa\u0301\u0302\u0303\u0304\u0305an", SCHOOL_AGE), LAST_NIGHT),
                Arguments.of("too-long", child("Z".repeat(201), SCHOOL_AGE), LAST_NIGHT));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aReportThatBreaksARuleIsRefused(String code, Children child, Duration fromNow) {
        Instant occurredAt = Instant.now().plus(fromNow);

        refusedByApi(code, occurredAt, List.of(child));
        refusedInAFile(occurredAt, List.of(child));
        refusedOnTheForm(occurredAt, List.of(child));
    }

    @Test
    void thirteenChildrenAreRefused() {
        List<Children> thirteen = Collections.nCopies(13, child("Zwaan", SCHOOL_AGE));
        Instant occurredAt = Instant.now().plus(LAST_NIGHT);

        refusedByApi("too-many", occurredAt, thirteen);
        refusedInAFile(occurredAt, thirteen);
        refusedOnTheForm(occurredAt, thirteen);
    }

    private void refusedByApi(String code, Instant occurredAt, List<Children> children) {
        HttpResponse<String> answer =
                zone.post(PoliceZone.report(newReference(), occurredAt, children.toArray(Children[]::new)));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(json(answer)
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("code").asString()))
                .containsOnly(code);
    }

    private void refusedInAFile(Instant occurredAt, List<Children> children) {
        String reference = newReference();
        String lines = children.stream()
                .map(child -> "%s,%s,,%s,%s,%s\n"
                        .formatted(
                                reference,
                                occurredAt.truncatedTo(ChronoUnit.SECONDS),
                                child.given(),
                                child.family(),
                                child.birthDate()))
                .collect(Collectors.joining());

        HttpResponse<String> answer = zone.postCsv("/api/police/v1/interventions/batch", HEADER + lines);

        assertThat(json(answer).get("accepted").asInt()).as(answer.body()).isZero();
        assertThat(json(answer).get("refused")).as(answer.body()).isNotEmpty();
    }

    private void refusedOnTheForm(Instant occurredAt, List<Children> children) {
        Browser officer = new Browser(application.base.toString());
        HttpResponse<String> form = officer.signIn("agent-5913", "/police/report");
        List<Field> fields = new ArrayList<>();
        Forms.hidden(form.body()).forEach((name, value) -> fields.add(new Field(name, value)));
        fields.add(new Field("when", ON_THE_FORM.format(occurredAt.atZone(BRUSSELS))));
        children.forEach(child -> fields.addAll(List.of(
                new Field("given", child.given()),
                new Field("family", child.family()),
                new Field("born", child.birthDate().toString()))));

        HttpResponse<String> page = officer.submit("/police/report", fields);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("<title>Fout: ");
    }

    private static Children child(String family, LocalDate birthDate) {
        return new Children("Zwaantje", family, birthDate);
    }

    private long kept() {
        return application
                .bean(JdbcClient.class)
                .sql("select count(*) from events.domain_event where wire_name = 'intervention-reported'")
                .query(Long.class)
                .single();
    }
}
