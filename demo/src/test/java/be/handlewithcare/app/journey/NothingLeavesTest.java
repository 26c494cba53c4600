package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.network.RecordedLookups;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Local address, remote address, state, queues, timer, retransmissions, user, timeout, inode. */
    private static final Pattern SOCKET = Pattern.compile(
            "^ *[0-9]+: \\S+ (?<remote>[0-9A-F]+):\\S+ \\S+ \\S+ \\S+ \\S+ +\\S+ +\\S+ (?<inode>[0-9]+)");

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

    /** The other ends of this process's own sockets, as the kernel prints them. */
    private static List<String> remoteAddresses() throws IOException {
        Set<String> own = ownSockets();
        try (Stream<String> v4 = Files.lines(Path.of("/proc/self/net/tcp"));
                Stream<String> v6 = Files.lines(Path.of("/proc/self/net/tcp6"))) {
            return Stream.concat(v4, v6)
                    .map(SOCKET::matcher)
                    .filter(socket -> socket.find() && own.contains(socket.group("inode")))
                    .map(socket -> socket.group("remote"))
                    .distinct()
                    .toList();
        }
    }

    private static Set<String> ownSockets() throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors
                    .map(NothingLeavesTest::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (NoSuchFileException closedMeanwhile) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
