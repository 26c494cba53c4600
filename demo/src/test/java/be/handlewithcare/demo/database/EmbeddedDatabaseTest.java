package be.handlewithcare.demo.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.app.settings.DatabaseLocation;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path directory;

    @Test
    void whatWasWrittenIsThereAfterAStopAndAStart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            update(database.location(), "create table kept as select 42 as answer");
        }

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(query(database.location(), "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void aCommitIsOnTheDiskBeforeItIsAnswered() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(query(database.location(), "show " + setting))
                        .as(setting)
                        .isEqualTo("on");
            }
            assertThat(query(database.location(), "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void twoDemosDontShareADataDirectory() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(directory)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                    .isInstanceOf(DataDirectoryInUse.class)
                    .hasMessageContaining(directory.toString());
            assertThat(query(first.location(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void afterAHardKillTheOrphanIsStoppedAndNothingIsLost() throws Exception {
        long orphan = killedDemo();
        assertThat(ProcessHandle.of(orphan)).as("the server outlives the kill").isPresent();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(query(database.location(), "select answer from kept")).isEqualTo("42");
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void aPidThatNowBelongsToAStrangerIsLeftAlone() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            update(database.location(), "create table kept as select 42 as answer");
        }
        Process stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(directory.resolve("postgres/postmaster.pid"), stranger.pid() + "\n");

            EmbeddedDatabase.start(directory).close();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aFirstStartThatWasKilledHalfwayIsBegunAgain() throws Exception {
        Files.createDirectories(directory.resolve("postgres.new"));
        Files.writeString(directory.resolve("postgres.new/postgresql.conf"), "half");

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(query(database.location(), "select 1")).isEqualTo("1");
        }
    }

    /** Starts a demo's database in another process, lets it write, kills it, and tells the server's pid. */
    private long killedDemo() throws IOException, InterruptedException {
        Process demo = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledDemo.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = demo.inputReader()) {
            assertThat(output.lines().filter(KilledDemo.WRITTEN::equals).findFirst())
                    .isPresent();
        }
        demo.destroyForcibly().waitFor();
        return Long.parseLong(
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst());
    }

    static void update(DatabaseLocation location, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(location.url(), location.user(), null);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String query(DatabaseLocation location, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(location.url(), location.user(), null);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }
}
