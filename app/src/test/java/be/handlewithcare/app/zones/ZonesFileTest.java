package be.handlewithcare.app.zones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.handlewithcare.app.security.Zones;
import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.core.zone.Reach;
import be.handlewithcare.core.zone.Region;
import be.handlewithcare.core.zone.ZoneCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesFileTest {
    private static final ZoneCode AALTER = new ZoneCode("5914");
    private static final String HEADER = "code,name,province,municipalities,kbo,current\n";
    private static final String GOOD = "5914,Aalter/Maldegem,Oost-Vlaanderen,Aalter/Maldegem,,yes\n";

    @TempDir
    private Path directory;

    @Test
    void aZoneWhoseKboNumberTheShippedListLacksCanSignInByTheFile() throws IOException {
        assertThat(Zones.read().kboOf(AALTER)).isEmpty();

        Zones zones = Zones.read(file(HEADER + GOOD.replace(",,", ",\"0777.888.999\",")));

        assertThat(zones.withKbo("0777888999")).contains(AALTER);
        assertThat(zones.zones()).extracting(PoliceZone::code).containsExactly(AALTER);
    }

    @Test
    void whatASpreadsheetMakesOfTheListIsTakenAndMoreColumnsMeanNothing() throws IOException {
        Path file = file("""
                sep=;
                Code;Name;Province;Municipalities;KBO;Current;Remark;Neighbours
                5914;"Aalter; Maldegem";Oost-Vlaanderen;Aalter / Maldegem;777888999;yes;new;Eeklo/Beernem
                ;;;;;;;
                """);

        PoliceZone zone = Zones.read(file).zones().getFirst();

        assertThat(zone.name()).isEqualTo("Aalter; Maldegem");
        assertThat(zone.municipalities()).containsExactlyInAnyOrder("Aalter", "Maldegem");
        assertThat(zone.neighbours()).containsExactlyInAnyOrder("Eeklo", "Beernem");
        assertThat(Zones.read(file).withKbo("0777888999")).contains(AALTER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5914,,Oost-Vlaanderen,Aalter,,yes | line 3: name is missing",
                "591,A,Oost-Vlaanderen,Aalter,,yes | line 3: code is four digits",
                "5914,A,Oost-Vlaanderen,Aalter,,yes | line 3: its code stands on another line too",
                "5415,A,Oost-Vlaanderen,Aalter,12,yes | line 3: kbo is ten digits, or empty",
                "5415,A,Oost-Vlaanderen,/,,yes | line 3: municipalities are missing",
                "5415,A,Oost-Vlaanderen,Aalter,,ja | line 3: current is yes, no or uncertain",
                "5415,A,Oost-Vlaanderen,Aalter | line 3: it has more or fewer values than the first line, or a quote without end"
            })
    void aBrokenFileIsRefusedWithItsLineAndFaultInTwoLines(String line, String fault) throws IOException {
        Path file = file(HEADER + GOOD + line + "\n");

        assertThatExceptionOfType(ZonesRefused.class)
                .isThrownBy(() -> Zones.read(file))
                .satisfies(refused -> {
                    var told = new ZonesRefusedAnalyzer().analyze(refused, refused);
                    assertThat(told.getDescription()).isEqualTo("HWC_ZONES_FILE is refused: " + file + ", " + fault);
                    assertThat(told.getDescription() + told.getAction()).doesNotContain("\n");
                });
    }

    @Test
    void aFileThatIsNotThereOrHasNoSuchColumnsIsRefused() throws IOException {
        assertThatExceptionOfType(ZonesRefused.class)
                .isThrownBy(() -> Zones.read(directory.resolve("none.csv")))
                .withMessageEndingWith("none.csv, which cannot be read");
        assertThatExceptionOfType(ZonesRefused.class)
                .isThrownBy(() -> Zones.read(file(HEADER.replace("kbo", "key") + GOOD)))
                .withMessageEndingWith("line 1: the column kbo is missing");
        assertThatExceptionOfType(ZonesRefused.class)
                .isThrownBy(() -> Zones.read(file(HEADER + GOOD.replace("yes", "no"))))
                .withMessageEndingWith("line 1: no zone below it is current");
    }

    @Test
    void theRegionOfAZoneIsItsMunicipalitiesAndThoseAround() {
        Zones zones = Zones.read();
        ZoneCode rivierenland = new ZoneCode("5913");
        Region near = zones.region(rivierenland, Reach.NEIGHBOURS);

        assertThat(near.has("WILLEBROEK")).isTrue();
        assertThat(near.has("Puurs Sint-Amands")).isTrue();
        assertThat(near.has("Boom")).isTrue();
        assertThat(near.has("Heist-op-den-Berg")).isFalse();
        assertThat(zones.region(rivierenland, Reach.ZONE).has("Boom")).isFalse();
        assertThat(zones.region(rivierenland, Reach.PROVINCE).has("HEIST OP DEN BERG"))
                .isTrue();
        assertThat(zones.region(rivierenland, Reach.NONE).municipalities()).isEmpty();
    }

    @Test
    void everyZoneOfTodayHasNeighboursButVoerenThatBordersOnNoneOfFlanders() {
        assertThat(Zones.read().zones())
                .filteredOn(zone -> zone.current() && zone.neighbours().isEmpty())
                .extracting(PoliceZone::name)
                .containsExactly("Voeren");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("zones.csv"), text);
    }
}
