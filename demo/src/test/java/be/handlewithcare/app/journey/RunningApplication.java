package be.handlewithcare.app.journey;

import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.demo.HandleWithCareDemo;
import be.handlewithcare.demo.people.DemoPeople;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole application as a visitor starts it, once for all journeys: real database, real issuer, real mail server, real
 * HTTP. Its register is the demo's, with a few children of these tests in it.
 */
final class RunningApplication {
    /** A school that takes part, and one that does not. */
    static final String SCHOOL = "990001";

    static final String SCHOOL_NEXT_DOOR = "990002";
    static final String SCHOOL_NOT_TAKING_PART = "990003";

    private static RunningApplication only;

    final URI base;
    final Path dataDirectory;
    final Path outside;
    final ConfigurableApplicationContext context;

    private RunningApplication(Path directory) throws IOException {
        dataDirectory = Files.createDirectories(directory.resolve("data"));
        outside = Files.createDirectories(directory.resolve("outside"));
        writeOutsideWorld(outside);
        int port = freePort();
        base = URI.create("http://localhost:" + port);
        // Otherwise the log would continue in the file of an application that started earlier in this process.
        LoggingSystem.get(HandleWithCareDemo.class.getClassLoader()).cleanUp();
        context = HandleWithCareDemo.application()
                .run(
                        "--HWC_PORT=" + port,
                        "--HWC_DATA_DIR=" + dataDirectory,
                        "--HWC_REGISTER_FILE=" + outside.resolve("register.csv"),
                        "--HWC_SCHOOLS_FILE=" + outside.resolve("schools.csv"),
                        "--HWC_HOLIDAYS_FILE=" + outside.resolve("holidays.csv"),
                        "--HWC_KEY_FILE=" + newKey(outside));
    }

    static synchronized RunningApplication get() {
        if (only == null) {
            try {
                only = new RunningApplication(Files.createTempDirectory("hwc-journeys"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return only;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** What the application's clock says. */
    Instant now() {
        return bean(Clock.class).instant();
    }

    PoliceZone zone(String code) {
        return new PoliceZone(base, code);
    }

    static void writeOutsideWorld(Path outside) throws IOException {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));
        DemoPeople.generate(1, today).writeTo(outside);
        Files.write(
                outside.resolve("schools.csv"),
                List.of(
                        SCHOOL + ",Basisschool De Proef,Willebroek,directie@deproef.example,2025-09-01,",
                        SCHOOL_NEXT_DOOR + ",Basisschool Hiernaast,Willebroek,directie@hiernaast.example,2025-09-01,"),
                StandardOpenOption.APPEND);
        Files.write(outside.resolve("holidays.csv"), Holidays.from(SchoolYear.of(today)));
        Files.write(outside.resolve("register.csv"), Children.register(today), StandardOpenOption.APPEND);
    }

    static String newKey(Path directory) {
        Path key = directory.resolve("key.json");
        be.handlewithcare.vault.KeyFile.createIfAbsent(key);
        return key.toString();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
