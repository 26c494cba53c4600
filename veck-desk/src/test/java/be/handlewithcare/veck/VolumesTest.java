package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.projections.monitoring.VolumeRow;
import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class VolumesTest extends VeckTest {
    private static final String PATH = "/api/veck/v1/volumes";
    private static final String HALF_A_YEAR = PATH + "?from=2026-01&to=2026-06";
    private static final String ALL_CUTS = HALF_A_YEAR + "&by=zone,post,month";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aRowHasTheKeysOfTheContractInTheirOrder() throws Exception {
        behind.rows = List.of(row("Willebroek"));

        assertThat(json(get(ALL_CUTS))).hasToString("""
                {"rows":[{"zone":"5913","post":"Willebroek","month":"2026-01","interventions":7,"signals":12,\
                "children":9,"repeats":3,"notified":8,"inTime":6,"overdue":2,"needsAttention":1,\
                "closed":{"NOT_PARTICIPATING":2},"withdrawn":1}]}""");
        assertThat(behind.asked).containsExactly("2026-01 2026-06 [ZONE, POST, MONTH]");
    }

    @Test
    void aPostThatTheZoneDidNotGiveIsNull() throws Exception {
        behind.rows = List.of(row(null));

        assertThat(json(get(ALL_CUTS)).at("/rows/0").get("post").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&by=zone | ZONE | zone",
                "&by=post,zone | ZONE, POST | zone post",
                "&by=month | MONTH | month",
                "&by= | '' | ''",
                "'' | '' | ''"
            })
    void cutsNotAskedForAreLeftOut(String by, String cuts, String keys) throws Exception {
        behind.rows = List.of(new VolumeRow(null, null, null, 1, 1, 1, 0, 1, 1, 0, 0, Map.of(), 0));

        JsonNode row = json(get(HALF_A_YEAR + by)).at("/rows/0");

        assertThat(behind.asked).containsExactly("2026-01 2026-06 [" + cuts + "]");
        assertThat(row.propertyNames().stream().filter(List.of("zone", "post", "month")::contains))
                .containsExactly(keys.isEmpty() ? new String[0] : keys.split(" ", -1));
    }

    @Test
    void acrossSchoolYearsItSaysThatAChildCountsOncePerYear() throws Exception {
        behind.rows = List.of(row("Willebroek"));

        HttpResponse<String> within = get(PATH + "?from=2025-09&to=2026-08&by=zone");
        HttpResponse<String> across = get(PATH + "?from=2026-08&to=2026-09&by=zone");

        assertThat(json(within).has("childrenPerYear")).isFalse();
        assertThat(json(across).get("childrenPerYear").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/json | application/json",
                "text/csv, application/json;q=0.5 | text/csv;charset=UTF-8",
                "text/csv;q=0.5, application/json | application/json",
                "text/* | text/csv;charset=UTF-8",
                "text/html, text/csv | text/csv;charset=UTF-8",
                "text/csv, */*;q=0.1 | text/csv;charset=UTF-8",
                XLSX + " | " + XLSX,
                XLSX + ", text/csv;q=0.5 | " + XLSX,
                "application/* | application/json"
            })
    void theCallerChoosesTheForm(String accept, String contentType) throws Exception {
        assertThat(get(ALL_CUTS, "Accept", accept).headers().firstValue("Content-Type"))
                .contains(contentType);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "&zone=5913 | 5913",
                "&zone=0000 | 0000",
                "&province=Antwerpen | 5362 5913",
                "&province=Antwerpen&zone=5913 | 5913",
                "&province=Antwerpen&zone=5415 | none"
            })
    void aZoneOrAProvinceNarrowsIt(String where, String zones) throws Exception {
        json(get(HALF_A_YEAR + where));

        Set<ZoneCode> asked = behind.filters.getFirst().zones();
        assertThat(asked == null ? "" : asked.isEmpty() ? "none" : String.join(" ", new TreeSet<>(names(asked))))
                .isEqualTo(zones);
    }

    private static List<String> names(Set<ZoneCode> zones) {
        return zones.stream().map(ZoneCode::value).toList();
    }

    @Test
    void anotherFormIsNotAcceptable() throws Exception {
        HttpResponse<String> response = get(ALL_CUTS, "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.body()).contains("\"not-acceptable\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | /from required,/to required",
                "?from=2026-01 | /to required",
                "?from=&to=2026-06 | /from format",
                "?from=2026-1&to=2026-06 | /from format",
                "?from=2026-13&to=2026-06 | /from format",
                "?from=2026-00&to=2026-06 | /from format",
                "?from=2026-01-01&to=2026-06 | /from format",
                "?from=%2B2026-01&to=canary | /from format,/to format",
                "?from=2026-01&from=2026-02&to=2026-06 | /from format",
                "?from=2026-07&to=2026-06 | /to format",
                "?from=2016-06&to=2026-06 | /to too-many",
                "?from=2026-01&to=2026-06&by=canary | /by format",
                "?from=2026-01&to=2026-06&by=zone,,post | /by format",
                "?from=2026-01&to=2026-06&by=ZONE | /by format",
                "?from=2026-01&to=2026-06&zone=canary | /zone format",
                "?from=2026-01&to=2026-06&zone= | /zone format",
                "?from=2026-01&to=2026-06&province=canary | /province format",
                "?from=2026-01&to=2026-06&audience=press | /audience format",
                "?from=2026-01&to=2026-06&Audience=public | ' format'",
                "?from=2026-01&to=2026-06&audiance=public | ' format'",
                "?from=2026-01&to=2026-06&audience%5B0%5D=public | ' format'"
            })
    void badInputIsNamedAndNotRepeated(String query, String fields) throws Exception {
        assertThat(String.join(",", refusedFields(get(PATH + query)))).isEqualTo(fields);
        assertThat(behind.asked).isEmpty();
    }

    @Test
    void tenYearsAreTheMost() throws Exception {
        assertThat(get(PATH + "?from=2016-07&to=2026-06").statusCode()).isEqualTo(200);
    }

    static VolumeRow row(@Nullable String post) {
        return new VolumeRow(
                "5913", post, YearMonth.of(2026, 1), 7, 12, 9, 3, 8, 6, 2, 1, Map.of("NOT_PARTICIPATING", 2L), 1);
    }
}
