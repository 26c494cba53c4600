package be.handlewithcare.core.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearNameTest {

    @ParameterizedTest
    @CsvSource({
        "Zoë,Peeters,Zoe,Peeters",
        "Zoe\u0308,Peeters,Zoë,Peeters",
        "Łukasz,Nowak,Lukasz,Nowak",
        "Nuño,Straße,Nuno,Strasse",
        "Jean-Pierre,Claes,Jean Pierre,Claes",
        "Noor,Van den Berghe,Noor,Vandenberghe",
        "Peeters,Noor,Noor,Peeters",
        "N'Golo,D\u2019Hondt,Ngolo,Dhondt",
        "Иван,Петров,Ivan,Petrov",
        "'',Suharto,Suharto,''",
    })
    void waysToWriteOneNameAreNear(String given, String family, String otherGiven, String otherFamily) {
        assertThat(NearName.of(given, family)).containsAnyElementsOf(NearName.of(otherGiven, otherFamily));
    }

    @Test
    void theFirstOfSeveralGivenNamesIsEnough() {
        assertThat(NearName.of("Noor Marie", "Peeters")).containsAnyElementsOf(NearName.of("Noor", "Peeters"));
        assertThat(NearName.of("Noor Marie", "Peeters")).containsAnyElementsOf(NearName.of("Noor Lina", "Peeters"));
    }

    @ParameterizedTest
    @CsvSource({"Noor,Peeters,Noor,Peters", "Noor,Peeters,Nour,Peeters", "Noor,Peeters,Noor,Peetters"})
    void aSlipOfTheKeyboardIsOneLetterOff(String given, String family, String otherGiven, String otherFamily) {
        assertThat(NearName.of(given, family)).doesNotContainAnyElementsOf(NearName.of(otherGiven, otherFamily));
        assertThat(NearName.of(given, family).iterator().next().oneLetterOff())
                .containsAnyElementsOf(NearName.of(otherGiven, otherFamily));
    }

    @Test
    void twoLettersAreTooFar() {
        NearName noor = NearName.of("Noor", "Peeters").iterator().next();
        assertThat(noor.oneLetterOff())
                .doesNotContain(noor)
                .doesNotContainAnyElementsOf(NearName.of("Noortje", "Peeters"))
                .doesNotContainAnyElementsOf(NearName.of("Nora", "Peters"));
    }

    /** One letter of some scripts stands for fifteen of ours. */
    @Test
    void aNameOfThousandsOfLettersKeepsNobodyWaiting() {
        Set<NearName> names = NearName.of("\uFDFA".repeat(100) + " " + "\uFDFA".repeat(99), "\uFDFA".repeat(200));

        assertThat(names)
                .hasSize(2)
                .allSatisfy(name -> assertThat(name.oneLetterOff()).isEmpty());
        assertThat(NearName.of("N".repeat(60), "P".repeat(60)).iterator().next().oneLetterOff())
                .hasSizeBetween(50, 200);
    }

    @ParameterizedTest
    @CsvSource({"Noor,Peeters,Noortje,Peeters", "Noor,Peeters,Noor,Peters", "Noor,Peeters,Moor,Peeters"})
    void otherLettersAreAnotherName(String given, String family, String otherGiven, String otherFamily) {
        assertThat(NearName.of(given, family)).doesNotContainAnyElementsOf(NearName.of(otherGiven, otherFamily));
    }

    @Test
    void theLanguageOfTheMachineChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(NearName.of("IRIS", "İnan")).containsAnyElementsOf(NearName.of("Iris", "Inan"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aNameIsNotShown() {
        assertThat(NearName.of("Noor", "Peeters").toString()).doesNotContain("eenooprrst");
    }
}
