package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;

class RegisterHealthTest {
    private static final String UP = "{\"status\":\"UP\"}";

    private final RunningApplication application = RunningApplication.get();
    private final Browser anyone = new Browser(application.base.toString());
    private final Path register = application.outside.resolve("register.csv");
    private final Path good = application.outside.resolve("good.csv");

    @Test
    void healthSaysThatTheRegisterIsMissingOrRefusedAndIntakeStillAccepts() throws IOException {
        assertThat(health()).isEqualTo(UP);
        Files.move(register, good);
        try {
            awaitHealth("{\"status\":\"UP\",\"register\":\"MISSING\"}");
            Files.writeString(register, "broken");
            awaitHealth("{\"status\":\"UP\",\"register\":\"REFUSED\"}");
        } finally {
            Files.move(good, register, StandardCopyOption.REPLACE_EXISTING);
            awaitHealth(UP);
        }
    }

    private void awaitHealth(String body) {
        Eventually.get(() -> health().equals(body) ? body : null);
    }

    private String health() {
        HttpResponse<String> answer = anyone.get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
