package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.veck.export.ExportsAtOnce;
import be.handlewithcare.veck.export.ExportsAtOnce.Kind;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** All exports share one limit, however they are asked for. */
class ExportsAtOnceTest extends VeckTest {
    private static final List<Kind> ALL = List.of(Kind.TABLE, Kind.TABLE, Kind.TABLE);
    private static final String PERIOD = "?from=2026-09&to=2026-10";

    @Autowired
    private ExportsAtOnce exports;

    @BeforeEach
    void othersExport() {
        behind.rows = List.of(VolumesTest.row("Klein-Brabant"));
        promptness.rows = List.of(PromptnessTest.RIVIERENLAND);
        ALL.forEach(exports::begin);
    }

    @AfterEach
    void othersAreDone() {
        ALL.forEach(exports::end);
    }

    @Test
    void oneMoreThanAllowedIsAskedToComeBackLater() {
        List<CompletableFuture<HttpResponse<String>>> more = Stream.of(
                        asked("/api/veck/v1/promptness" + PERIOD, "text/csv"),
                        asked("/api/veck/v1/promptness" + PERIOD, VolumesTest.XLSX),
                        asked("/api/veck/v1/volumes" + PERIOD, "text/csv"),
                        asked("/veck/export.csv", "text/html"),
                        asked("/veck/report.xlsx", "text/html"),
                        asked("/veck/report.pdf", "text/html"),
                        asked("/audit/entries.csv", "text/html"))
                .toList();

        assertThat(more).map(CompletableFuture::join).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        });
        assertThat(asked("/api/veck/v1/promptness" + PERIOD, "application/json")
                        .join()
                        .statusCode())
                .as("no file")
                .isEqualTo(200);
    }

    private CompletableFuture<HttpResponse<String>> asked(String path, String type) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return get(path, "Accept", type);
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                },
                task -> Thread.ofVirtual().start(task));
    }
}
