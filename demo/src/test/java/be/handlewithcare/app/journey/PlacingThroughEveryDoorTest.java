package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.app.Browser.Field;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A zone's system and an officer's page place a signal by the same rules, which the domain keeps. */
class PlacingThroughEveryDoorTest {
    private final RunningApplication application = RunningApplication.get();

    @ParameterizedTest
    @CsvSource({
        "Josefien, 990001 990002, too-many",
        "Jozefien, 990001 990002, too-many",
        "Josefien, 990003, not-participating",
        "Zeppelijn, 990001 990003, not-participating"
    })
    void anOddPlacementIsRefusedAndTheSignalWaitsOn(String givenName, String schools, String code) {
        OnRecord signal = OnRecord.report(application, named(givenName));

        HttpResponse<String> api = byApi(signal, schools.split(" "));
        HttpResponse<String> page = byPage(signal, schools.split(" "));

        assertThat(api.statusCode()).as(api.body()).isEqualTo(422);
        assertThat(api.body()).contains("\"" + code + "\"");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"placement-error\"");
        signal.becomes("NEEDS_ATTENTION");
        assertThat(signal.trail()).noneMatch(entry -> entry.startsWith("PLACED"));
    }

    @ParameterizedTest
    @CsvSource({"Josefien, 990002", "Jozefien, 990001", "Zeppelijn, 990001 990002"})
    void whatTheRulesAllowIsPlacedByEither(String givenName, String schools) {
        OnRecord one = OnRecord.report(application, named(givenName));
        OnRecord other = OnRecord.report(application, named(givenName));

        assertThat(byApi(one, schools.split(" ")).statusCode()).isEqualTo(200);
        assertThat(byPage(other, schools.split(" ")).statusCode()).isEqualTo(200);

        one.becomes("NOTIFIED");
        other.becomes("NOTIFIED");
    }

    private static Children named(String givenName) {
        return Children.ALL.stream()
                .filter(child -> child.given().equals(givenName))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> byApi(OnRecord signal, String... schools) {
        String list = Arrays.stream(schools).map(school -> '"' + school + '"').collect(Collectors.joining(","));
        return application
                .zone("5913")
                .post("/api/police/v1/signals/" + signal.signal() + "/placement", "{\"schools\": [" + list + "]}");
    }

    private HttpResponse<String> byPage(OnRecord signal, String... schools) {
        Browser officer = new Browser(application.base.toString());
        String path = "/police/signals/" + signal.signal();
        String token = Browser.csrf(officer.signIn("agent-5913", path));
        List<Field> fields = Stream.concat(
                        Stream.of(new Field("_csrf", token)),
                        Arrays.stream(schools).map(school -> new Field("school", school)))
                .toList();
        return officer.submit(path + "/placement", fields);
    }
}
