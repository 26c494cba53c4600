package be.handlewithcare.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenUuidTest {
    private static final UUID ID = new UUID(0x0f8fad5b_d9cb_469fL, 0xa165_70867728950eL);

    @ParameterizedTest
    @ValueSource(strings = {"0f8fad5b-d9cb-469f-a165-70867728950e", "0F8FAD5B-D9CB-469F-A165-70867728950E"})
    void itIsReadInLettersOfEitherCase(String text) {
        assertThat(WrittenUuid.read(text)).contains(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "f8fad5b-d9cb-469f-a165-70867728950e",
                "0f8fad5bd9cb469fa16570867728950e",
                "{0f8fad5b-d9cb-469f-a165-70867728950e}",
                "0f8fad5b-d9cb-469f-a165-70867728950e ",
                "0f8fad5b-d9cb-469f-a165-70867728950g",
                "٠f8fad5b-d9cb-469f-a165-70867728950e"
            })
    void whatIsWrittenOtherwiseIsNone(String text) {
        assertThat(WrittenUuid.read(text)).isEmpty();
    }
}
