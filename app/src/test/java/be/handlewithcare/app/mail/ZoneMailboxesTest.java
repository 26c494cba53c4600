package be.handlewithcare.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.app.security.Zones;
import be.handlewithcare.app.settings.SettingsRefused;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.zone.ZoneCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneMailboxesTest {
    private static final Zones ZONES = Zones.read();

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zone,mailbox\n5913,wacht@riv.example\n5362,wacht@heist.example\n",
                "\uFEFFzone,mailbox\r\n5913, wacht@riv.example \r\n\r\n5362,wacht@heist.example"
            })
    void eachZoneIsReadWithItsMailbox(String content) throws IOException {
        assertThat(ZoneMailboxes.read(file(content), ZONES))
                .isEqualTo(Map.of(
                        new ZoneCode("5913"), new Mailbox("wacht@riv.example"),
                        new ZoneCode("5362"), new Mailbox("wacht@heist.example")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5913,wacht@riv.example | line 1: must be zone,mailbox",
                "zone;mailbox/5913;wacht@riv.example | line 1: must be zone,mailbox",
                "zone,mailbox | line 2: must be the first zone",
                "zone,mailbox/5913,wacht@riv.example/9999,wacht@x.example | line 3: no such police zone",
                "zone,mailbox/RIV,wacht@riv.example | line 2: no such police zone",
                "zone,mailbox/5913,Wacht <wacht@riv.example> | line 2: no bare mail address",
                "zone,mailbox//5913, | line 3: no bare mail address",
                "zone,mailbox/5913,wacht@riv | line 2: no bare mail address",
                "zone,mailbox/5913 | line 2: must have two fields",
                "zone,mailbox/5913,wacht@riv.example,x | line 2: must have two fields",
                "zone,mailbox/5913,wacht@riv.example/5913,b@riv.example | line 3: this zone has a line already"
            })
    void aFaultIsNamedWithItsFileAndLine(String content, String fault) throws IOException {
        Path file = file(content.replace('/', '\n'));

        assertThatThrownBy(() -> ZoneMailboxes.read(file, ZONES))
                .isInstanceOf(SettingsRefused.class)
                .hasMessage("HWC_ZONE_MAILBOXES_FILE: " + file + " " + fault);
    }

    @Test
    void everyFaultIsNamedAtOnce() throws IOException {
        Path file = file("zone,mailbox\n9999,wacht@riv.example\n5913,nobody\n");

        assertThatThrownBy(() -> ZoneMailboxes.read(file, ZONES))
                .message()
                .contains("line 2: no such", "line 3: no bare")
                .doesNotContain("wacht@riv.example", "nobody");
    }

    @Test
    void aFileThatIsNotThereOrNoTextIsRefused() throws IOException {
        Path missing = directory.resolve("missing.csv");
        Path latin =
                Files.write(directory.resolve("latin.csv"), "zone,mailbox\né".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> ZoneMailboxes.read(missing, ZONES))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContainingAll(missing.toString(), "cannot be read");
        assertThatThrownBy(() -> ZoneMailboxes.read(latin, ZONES))
                .isInstanceOf(SettingsRefused.class)
                .hasMessageContainingAll(latin.toString(), "cannot be read");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("zones.csv"), content);
    }
}
