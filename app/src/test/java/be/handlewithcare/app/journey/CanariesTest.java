package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.notice.HandleNotices;
import be.handlewithcare.core.school.InstitutionNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports children with names that occur nowhere else and looks for them where they may not be. */
class CanariesTest {
    private final RunningApplication application = RunningApplication.get();
    private final JdbcClient jdbc = application.bean(JdbcClient.class);

    @Test
    void noNameOrBirthDateRestsInAnyTableFileOrLog() throws IOException {
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(PoliceZone.newReference(), Children.ALL.toArray(Children[]::new)));
        zone.post("{\"reference\": 1, \"children\": [" + Children.PLACED.json() + "]}");
        zone.settledStatuses(PoliceZone.json(accepted).get("intervention").asString());
        openSomeNotice();
        jdbc.sql("checkpoint").update();

        assertThat(tracesIn(everyTable())).isEmpty();
        assertThat(tracesInFiles()).isEmpty();
    }

    @Test
    void theSearchItselfFindsWhatIsPlanted() throws IOException {
        Path planted = Files.writeString(
                application.outside.resolve("planted"),
                "…" + Children.PLACED.family() + "…",
                StandardCharsets.UTF_16BE);

        assertThat(tracesIn(Files.readAllBytes(planted))).isNotEmpty();
        assertThat(tracesIn(Base64.getEncoder()
                        .encode(("a" + Children.UNKNOWN.family() + "b").getBytes(StandardCharsets.UTF_8))))
                .isNotEmpty();
        assertThat(tracesIn("born 2016-02-29".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Test
    void aNameInAFileOfTheDataDirectoryIsFound() throws IOException {
        Path planted = Files.writeString(
                application.dataDirectory.resolve("planted"), Children.UNKNOWN.given(), StandardCharsets.UTF_16LE);
        try {
            assertThat(tracesInFiles()).anyMatch(trace -> trace.endsWith("planted"));
        } finally {
            Files.delete(planted);
        }
    }

    private void openSomeNotice() {
        NoticeId notice = new NoticeId(jdbc.sql("select notice_id from desk.notice where school = ? limit 1")
                .param(RunningApplication.SCHOOL)
                .query(UUID.class)
                .single());
        application
                .bean(HandleNotices.class)
                .reveal(
                        notice,
                        new InstitutionNumber(RunningApplication.SCHOOL),
                        new Actor("test", Actor.Role.DIRECTOR, RunningApplication.SCHOOL));
    }

    private byte[] everyTable() {
        List<String> tables = jdbc.sql("""
                        select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
                        where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
                        """).query(String.class).list();
        assertThat(tables).contains("events.domain_event", "desk.signal", "audit.entry", "vault.data_key");
        StringBuilder rows = new StringBuilder();
        for (String table : tables) {
            jdbc.sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(rows::append);
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> tracesInFiles() throws IOException {
        try (Stream<Path> files = Files.walk(application.dataDirectory)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).anyMatch(file -> file.toString().contains("pg_wal"));
            assertThat(all).anyMatch(file -> file.toString().endsWith(".log"));
            return all.stream()
                    .flatMap(file -> tracesIn(read(file)).stream().map(trace -> trace + " in " + file))
                    .toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Which canary was found in which encoding; never what stood around it. */
    private static List<String> tracesIn(byte[] content) {
        String haystack = new String(content, StandardCharsets.ISO_8859_1);
        List<String> traces = new ArrayList<>();
        for (Children child : Children.ALL) {
            for (String secret :
                    List.of(child.given(), child.family(), child.birthDate().toString())) {
                for (Charset charset :
                        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    byte[] needle = secret.getBytes(charset);
                    if (haystack.contains(new String(needle, StandardCharsets.ISO_8859_1))) {
                        traces.add(secret + " as " + charset);
                    }
                    if (base64Forms(needle).stream().anyMatch(haystack::contains)) {
                        traces.add(secret + " as Base64 of " + charset);
                    }
                }
            }
        }
        return traces;
    }

    /** What the bytes look like in Base64 at each of the three places they may start, without the ends that depend on their neighbours. */
    private static List<String> base64Forms(byte[] needle) {
        List<String> forms = new ArrayList<>();
        for (int offset = 0; offset < 3; offset++) {
            byte[] shifted = new byte[offset + needle.length];
            System.arraycopy(needle, 0, shifted, offset, needle.length);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            forms.add(encoded.substring(offset == 0 ? 0 : offset + 1, encoded.length() - 1));
        }
        return forms;
    }
}
