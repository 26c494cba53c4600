package be.handlewithcare.magdasimulator;

import be.handlewithcare.core.testkit.MovableClock;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/** A simulator with a small register, and a client that asks it. */
final class Example implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate BORN = LocalDate.of(2018, 3, 2);
    static final String NOOR = "P1";
    static final String ELSE_MARIE = "P2";
    static final String MOVED = "P3";
    private static final String REGISTER = """
        pupil,given_name,family_name,birth_date,institution,site,from,until
        P1,Noor,Peeters,2018-03-02,012345,1,2024-09-01,
        P2,Zoë Else-Marie,D'hondt,2018-03-02,067890,2,2025-01-10,
        P3,Tuur,Claes,2015-05-05,012345,1,2018-09-01,2026-10-15
        P3,Tuur,Claes,2015-05-05,067890,1,2026-10-16,
        P4,,Cher,2016-06-06,067890,1,2019-09-01,
        """;

    final Simulator simulator;
    final Client client = Client.plain();

    private Example(Simulator simulator) {
        this.simulator = simulator;
    }

    static Example in(Path directory) throws IOException {
        return of(SimulatorSettings.plain(register(directory)));
    }

    static Example of(SimulatorSettings settings) throws IOException {
        return new Example(Simulator.start(settings, new MovableClock(Instant.parse("2026-11-22T09:00:30Z"))));
    }

    static Path register(Path directory) throws IOException {
        return Files.writeString(directory.resolve("register.csv"), REGISTER);
    }

    HttpResponse<String> ask(String message) throws IOException, InterruptedException {
        return client.post(simulator.url(), message);
    }

    String askWhoIs(String family, LocalDate born, String... given) throws IOException, InterruptedException {
        return ask(Messages.whoIs(family, born, given)).body();
    }

    String askWhoNoorIs() throws IOException, InterruptedException {
        return askWhoIs("Peeters", BORN, "Noor");
    }

    String askWhereEnrolled(String pupil) throws IOException, InterruptedException {
        return ask(Messages.whereEnrolled(simulator.numberOf(pupil), TODAY, TODAY))
                .body();
    }

    @Override
    public void close() {
        client.close();
        simulator.close();
    }
}
