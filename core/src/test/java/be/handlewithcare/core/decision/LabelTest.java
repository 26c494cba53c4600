package be.handlewithcare.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {

    @Test
    void spacesAroundItAreTakenAndBothFormsOfALetterAreOne() {
        assertThat(Label.of("  Sint-Amandsbergé ", 60)).isEqualTo("Sint-Amandsbergé");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Willebroek\t",
                "\nWillebroek",
                "Wille\u0000broek",
                "\u202Ekeorbelliw",
                "Wille\u200Bbroek",
                "\uD800"
            })
    void whatIsNoTextOfOneLineIsRefused(String text) {
        assertThatThrownBy(() -> Label.of(text, 60)).hasMessage("forbidden-character");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatThrownBy(() -> Label.of("   ", 60)).hasMessage("required");
        assertThatThrownBy(() -> Label.of("\u00A0", 60)).hasMessage("required");
        assertThatThrownBy(() -> Label.of("x".repeat(61), 60)).hasMessage("too-long");
        assertThat(Label.of("x".repeat(60), 60)).hasSize(60);
    }
}
