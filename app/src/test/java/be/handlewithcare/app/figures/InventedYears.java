package be.handlewithcare.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.app.security.Zones;
import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.projections.rebuild.RebuildReadModels;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** VECK's desk over a simulated school year, and over years like those of the pilot. */
record InventedYears(ConfigurableApplicationContext application, String address, Browser veck, ByHand byHand)
        implements AutoCloseable {
    private static final int CHANCES = 6;

    static InventedYears begin() {
        ConfigurableApplicationContext application = new SpringApplicationBuilder(FiguresTestApplication.class)
                .registerShutdownHook(false)
                .run("--server.port=0", "--HWC_DATA_DIR=target/figures");
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        _ -> histories(application.getBean(Zones.class)).forEach(history -> history.store(jdbc)));
        application.getBean(RebuildReadModels.class).rebuild();
        jdbc.sql("vacuum analyze monitoring.signal").update();
        ByHand byHand = new ByHand(jdbc);
        byHand.prepare(application.getBean(Zones.class));
        String address = "http://localhost:" + application.getEnvironment().getRequiredProperty("local.server.port");
        return new InventedYears(application, address, new Browser(address), byHand);
    }

    private static Stream<Histories> histories(Zones zones) {
        List<String> all = zones.zones().stream()
                .filter(PoliceZone::current)
                .map(zone -> zone.code().value())
                .toList();
        List<String> one = List.of("5913");
        return Stream.of(
                new Histories("year", 55_000, 41_000, 2_400, all, LocalDate.of(2025, 9, 1), 365, 20),
                new Histories("half", 248, 168, 30, one, LocalDate.of(2021, 1, 1), 181, 1),
                new Histories("wide", 703, 600, 70, one, LocalDate.of(2022, 9, 1), 365, 1),
                new Histories("autumn", 479, 400, 60, one, LocalDate.of(2023, 9, 1), 122, 1));
    }

    /** What a person reads of the page. */
    String shown(String path) {
        var page = veck.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    /** What a person reads of the PDF. */
    String printed(String path) throws IOException {
        try (InputStream file = URI.create(address + path).toURL().openStream();
                PDDocument pdf = Loader.loadPDF(file.readAllBytes())) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /** The rows of that table of the exported file, without its header. */
    List<List<String>> table(String path, String title) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        List<List<String>> current = new ArrayList<>();
        try (CSVParser csv = CSVParser.parse(veck.get(path).body(), format)) {
            for (CSVRecord row : csv) {
                if (row.size() == 1 && !row.get(0).isEmpty()) {
                    current = tables.computeIfAbsent(row.get(0), _ -> new ArrayList<>());
                } else if (row.size() > 1) {
                    current.add(row.toList());
                }
            }
        }
        List<List<String>> rows = Objects.requireNonNull(tables.get(title));
        return rows.subList(1, rows.size());
    }

    /** Warm, and the median of five; others may be busy on the same machine, so it gets several chances. */
    Duration takes(String path, Duration limit) {
        shown(path);
        List<Duration> medians = new ArrayList<>();
        do {
            medians.add(medianOfFive(path));
        } while (medians.getLast().compareTo(limit) >= 0 && medians.size() < CHANCES);
        return medians.getLast();
    }

    private Duration medianOfFive(String path) {
        return Stream.generate(() -> {
                    long start = System.nanoTime();
                    shown(path);
                    return Duration.ofNanos(System.nanoTime() - start);
                })
                .limit(5)
                .sorted()
                .toList()
                .get(2);
    }

    @Override
    public void close() {
        application.close();
    }
}
