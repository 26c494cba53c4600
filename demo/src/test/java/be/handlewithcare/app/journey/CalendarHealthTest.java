package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.core.calendar.SchoolYear;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;

class CalendarHealthTest {
    private static final String UP = "{\"status\":\"UP\"}";
    private static final SchoolYear LONG_AGO = new SchoolYear(2001);

    private final RunningApplication application = RunningApplication.get();
    private final Browser anyone = new Browser(application.base.toString());
    private final Path holidays = application.outside.resolve("holidays.csv");
    private final Path good = application.outside.resolve("good-holidays.csv");

    @Test
    void healthWarnsOfTheCalendarAndIntakeStillAccepts() throws IOException {
        assertThat(health()).isEqualTo(UP);
        Files.copy(holidays, good);
        try {
            Files.writeString(holidays, "broken");
            awaitHealth("{\"status\":\"UP\",\"calendar\":\"REFUSED\"}");
            Files.write(holidays, Holidays.from(LONG_AGO));
            awaitHealth("{\"status\":\"UP\",\"calendar\":\"PRESENT_YEAR_MISSING\"}");
        } finally {
            Files.move(good, holidays, StandardCopyOption.REPLACE_EXISTING);
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
