package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.notice.HandleNotices;
import be.handlewithcare.core.school.InstitutionNumber;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports children with names that occur nowhere else and looks for them where they may not be. */
class CanariesTest {
    private final RunningApplication application = RunningApplication.get();
    private final JdbcClient jdbc = application.bean(JdbcClient.class);

    @Test
    void noNameOrBirthDateRestsInAnyTableFileOrLog() {
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(PoliceZone.newReference(), Children.ALL.toArray(Children[]::new)));
        zone.post("{\"reference\": 1, \"children\": [" + Children.PLACED.json() + "]}");
        zone.settledStatuses(PoliceZone.json(accepted).get("intervention").asString());
        openSomeNotice();
        jdbc.sql("checkpoint").update();

        assertThat(Traces.tables(jdbc)).contains("events.domain_event", "desk.signal", "audit.entry", "vault.data_key");
        assertThat(Traces.inTables(jdbc)).isEmpty();
        assertThat(Traces.files(application.dataDirectory))
                .anyMatch(file -> file.toString().contains("pg_wal"))
                .anyMatch(file -> file.toString().endsWith(".log"));
        assertThat(Traces.inFiles(application.dataDirectory)).isEmpty();
    }

    @Test
    void theSearchItselfFindsWhatIsPlanted() throws IOException {
        Path planted = Files.writeString(
                application.outside.resolve("planted"),
                "…" + Children.PLACED.family() + "…",
                StandardCharsets.UTF_16BE);

        assertThat(Traces.in(Files.readAllBytes(planted))).isNotEmpty();
        assertThat(Traces.in(Base64.getEncoder()
                        .encode(("a" + Children.UNKNOWN.family() + "b").getBytes(StandardCharsets.UTF_8))))
                .isNotEmpty();
        assertThat(Traces.in("born 2016-02-29".getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void aNameInAFileOfTheDataDirectoryIsFound() throws IOException {
        Path planted = Files.writeString(
                application.dataDirectory.resolve("planted"), Children.UNKNOWN.given(), StandardCharsets.UTF_16LE);
        try {
            assertThat(Traces.inFiles(application.dataDirectory)).anyMatch(trace -> trace.endsWith("planted"));
        } finally {
            Files.delete(planted);
        }
    }

    private void openSomeNotice() {
        NoticeId notice = new NoticeId(
                jdbc.sql("""
                        select notice_id from desk.notice
                        where school = ? and returned_at is null and withdrawn_at is null and erased_at is null limit 1""").param(RunningApplication.SCHOOL).query(UUID.class).single());
        application
                .bean(HandleNotices.class)
                .reveal(
                        notice,
                        new InstitutionNumber(RunningApplication.SCHOOL),
                        new Actor("test", Actor.Role.DIRECTOR, RunningApplication.SCHOOL));
    }
}
