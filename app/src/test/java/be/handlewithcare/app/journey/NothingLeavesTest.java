package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.network.RecordedLookups;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The application talks to its own database and mail server and to nobody else. */
class NothingLeavesTest {
    /** 127.0.0.1, its mapped form and ::1 as the kernel prints them. */
    private static final Set<String> LOOPBACK = Set.of(
            "0100007F",
            "0000000000000000FFFF00000100007F",
            "00000000000000000000000001000000",
            "00000000",
            "00000000000000000000000000000000");

    @Test
    void noNameIsLookedUpAndNoConnectionHeldButOnThisMachine() throws IOException {
        RunningApplication application = RunningApplication.get();
        PoliceZone zone = application.zone("5913");
        var accepted = zone.post(PoliceZone.report(PoliceZone.newReference(), Children.PLACED));
        zone.settledStatuses(PoliceZone.json(accepted).get("intervention").asString());

        assertThat(RecordedLookups.names()).contains("localhost");
        assertThat(RecordedLookups.names())
                .isSubsetOf(
                        "localhost",
                        "127.0.0.1",
                        "::1",
                        "0.0.0.0",
                        InetAddress.getLocalHost().getHostName());
        assertThat(remoteAddresses()).isNotEmpty().isSubsetOf(LOOPBACK);
    }

    @Test
    void aNameThatIsLookedUpIsNoticed() {
        try {
            InetAddress.getAllByName("planted.invalid");
        } catch (UnknownHostException expected) {
            assertThat(expected).hasMessageContaining("planted.invalid");
        }

        assertThat(RecordedLookups.forget("planted.invalid")).isTrue();
    }

    private static List<String> remoteAddresses() throws IOException {
        try (Stream<String> v4 = Files.lines(Path.of("/proc/self/net/tcp"));
                Stream<String> v6 = Files.lines(Path.of("/proc/self/net/tcp6"))) {
            return Stream.concat(v4.skip(1), v6.skip(1))
                    .map(line -> line.strip().replaceAll("^\\S+\\s+\\S+\\s+([0-9A-F]+):.*$", "$1"))
                    .distinct()
                    .toList();
        }
    }
}
