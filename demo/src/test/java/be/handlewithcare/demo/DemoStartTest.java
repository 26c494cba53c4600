package be.handlewithcare.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.app.Browser;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class DemoStartTest {
    @TempDir
    Path data;

    /** The log of the start has these two lines, and no stack trace. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aDatabaseThatIsAwayIsSaidInTwoLines(CapturedOutput output) {
        assertThatThrownBy(() -> HandleWithCareDemo.application()
                        .run(
                                "--HWC_PORT=18999",
                                "--HWC_DATA_DIR=" + data,
                                "--HWC_DATABASE_URL=jdbc:postgresql://127.0.0.1:1/hwc",
                                "--HWC_DATABASE_USER=hwc"))
                .isNotNull();

        assertThat(output)
                .contains("The database cannot be reached: HWC_DATABASE_URL (SQL state 08001).", "Action:")
                .doesNotContain("at be.handlewithcare.app.database");
    }

    @Test
    void aVisitorWhoAsksForProductionLearnsWhereItIs() {
        assertThatThrownBy(() ->
                        HandleWithCareDemo.application().run("--HWC_PROFILE=production", "--HWC_DATA_DIR=" + data))
                .hasMessageStartingWith("HWC_PROFILE must be demo or absent: this program is the demo.")
                .hasMessageContaining("handle-with-care.jar");
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    @Test
    void aStartedDemoIsHealthy() {
        Browser balancer = new Browser(RunningDemo.get().address());
        HttpResponse<String> health = balancer.get("/health");

        assertThat(balancer.send("/health", request -> request.HEAD()).statusCode())
                .isEqualTo(200);
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void everyWaitForTheDatabaseHasAnEnd() throws SQLException {
        DataSource database = RunningDemo.get().bean(DataSource.class);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select current_setting('statement_timeout'), current_setting('lock_timeout'),"
                                + " current_setting('idle_in_transaction_session_timeout')")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getString(1)).isEqualTo("15s");
            assertThat(result.getString(2)).isEqualTo("5s");
            assertThat(result.getString(3)).isEqualTo("30s");
        }
    }
}
