package be.handlewithcare.veck;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.publication.PublicFigure.Rounded;
import be.handlewithcare.core.publication.PublicFigure.Small;
import be.handlewithcare.core.publication.PublicFigure.Withheld;
import be.handlewithcare.projections.publication.Edition;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The volumes as everybody may see them, over the wire. */
class PublicVolumesTest extends VeckTest {
    private static final String PATH = "/api/veck/v1/volumes?audience=public";
    private static final Edition OCTOBER = Edition.of(YearMonth.of(2025, 10));
    private static final Edition YEAR = Edition.of(Year.of(2025));

    @Autowired
    private FakePublicVolumes published;

    @BeforeEach
    void published() {
        published.rows = List.of(
                PublicExample.row(OCTOBER, null, null, new Rounded(20)),
                PublicExample.row(OCTOBER, null, "5362", new Small()),
                PublicExample.row(OCTOBER, null, "5913", new Rounded(15)),
                PublicExample.row(YEAR, null, null, new Rounded(245)),
                PublicExample.row(YEAR, "Antwerpen", null, new Withheld()),
                PublicExample.row(YEAR, null, "5362", new Small()),
                PublicExample.row(YEAR, null, "5913", new Rounded(240)));
    }

    @Test
    void aSmallCountIsNamedAsSmallAndNotTold() throws Exception {
        JsonNode answer = json(get(PATH + "&from=2025-10&to=2025-10&by=zone,month"));

        assertThat(answer).hasToString("""
                {"audience":"public","publishedTo":"2025-12","rows":[\
                {"zone":"5362","month":"2025-10","interventions":null,"signals":null,"children":null,\
                "small":["interventions","signals","children"]},\
                {"zone":"5913","month":"2025-10","interventions":15,"signals":15,"children":15,"small":[]}]}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &from=2025-01&to=2025-12&by=month               | 20
            &from=2025-10&to=2025-10                        | 20
            &from=2025-10&to=2025-10&zone=5913              | 15
            &from=2025-01&to=2025-12                        | 245
            &from=2025-01&to=2025-12&zone=5913              | 240
            &from=2025-01&to=2025-12&by=zone&zone=5913      | 240
            """)
    void eachPublishedCutCanBeAskedFor(String question, long signals) throws Exception {
        JsonNode rows = json(get(PATH + question)).get("rows");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("signals").asLong()).isEqualTo(signals);
    }

    @Test
    void aYearIsToldWithItsSchoolsAndSaysHowChildrenCount() throws Exception {
        JsonNode answer = json(get(PATH + "&from=2025-01&to=2025-12"));

        assertThat(answer.get("childrenPerYear").asBoolean()).isTrue();
        assertThat(answer.get("rows").get(0).get("schools").asLong()).isEqualTo(245);
    }

    /** Each of these would be one cut more to subtract from what was published. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &from=2025-09&to=2025-12                        | /from
            &from=2025-01&to=2025-11&by=zone                | /from
            &from=2024-01&to=2025-12                        | /from
            &from=2025-10&to=2025-10&by=zone,post           | /by
            &from=2025-10&to=2025-12&by=month&province=Antwerpen | /province
            """)
    void whatWasNotPublishedCannotBeAskedFor(String question, String pointer) throws Exception {
        assertThat(refusedFields(get(PATH + question))).containsExactly(pointer + " not-published");
        assertThat(behind.asked).as("true counts looked at").isEmpty();
    }

    @Test
    void aFileSaysFewerThanEightAndWithheld() throws Exception {
        assertThat(get(PATH + "&from=2025-10&to=2025-10&by=zone", "Accept", "text/csv")
                        .body())
                .isEqualTo("""
                zone,interventions,signals,children\r
                5362,<8,<8,<8\r
                5913,15,15,15\r
                """);
        assertThat(get(PATH + "&from=2025-01&to=2025-12&province=Antwerpen", "Accept", "text/csv")
                        .body())
                .isEqualTo("""
                interventions,signals,children,schools,inTimePercent\r
                withheld,withheld,withheld,withheld,95\r
                """);
    }

    @Test
    void noOtherAudienceIsKnown() throws Exception {
        assertThat(refusedFields(get(PATH + "&from=2025-10&to=2025-10&canary=x")))
                .containsExactly(" format");
        assertThat(get("/api/veck/v1/volumes?from=2025-10&to=2025-10&audience=press")
                        .statusCode())
                .isEqualTo(422);
    }
}
