package be.handlewithcare.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.decision.Rejected;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDateTest {

    @Test
    void readsADay() {
        assertThat(IsoDate.read("2028-02-29")).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027-02-29",
                "2027-13-01",
                "01/09/2027",
                "2027-9-1",
                "+2027-09-01",
                "-2027-09-01",
                "+1234567890-01-01",
                "2027-09-01T00:00",
                " 2027-09-01",
                "\u0662027-09-01"
            })
    void refusesAnyOtherForm(String text) {
        assertThatThrownBy(() -> IsoDate.read(text))
                .isInstanceOf(Rejected.class)
                .hasMessage("format");
    }
}
