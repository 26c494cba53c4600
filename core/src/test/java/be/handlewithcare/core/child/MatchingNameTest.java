package be.handlewithcare.core.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingNameTest {

    @ParameterizedTest
    @CsvSource({
        "Zoë Peeters,Zoe\u0308 Peeters",
        "ZOË PEETERS,zoë peeters",
        "Noor  Peeters,Noor\u00A0Peeters",
        "Jean-Pierre Claes,Jean \u2010 Pierre Claes",
        "D'Hondt,d\u2019hondt",
        "ΝΙΚΟΣ,νικος",
    })
    void oneNameIsWrittenInManyWays(String one, String another) {
        assertThat(MatchingName.of(one)).isEqualTo(MatchingName.of(another));
    }

    @ParameterizedTest
    @CsvSource({
        "Zoë Peeters,Zoe Peeters",
        "Jana Weiß,Jana Weiss",
        "Mª Claes,Ma Claes",
        "ﬁona Claes,fiona Claes",
        "Ｎoor Peeters,Noor Peeters",
        "علی\u200Cپور,علیپور",
        "Jean-Pierre Claes,Jean Pierre Claes",
        "Van den Berghe,Vandenberghe",
    })
    void anotherLetterIsAnotherName(String one, String another) {
        assertThat(MatchingName.of(one)).isNotEqualTo(MatchingName.of(another));
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() {
        MatchingName expected = MatchingName.of("IRIS INAN");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(MatchingName.of("Iris Inan")).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }
}
