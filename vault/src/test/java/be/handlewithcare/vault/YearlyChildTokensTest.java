package be.handlewithcare.vault;

import static be.handlewithcare.vault.Children.NOOR;
import static be.handlewithcare.vault.Children.child;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.calendar.SchoolYear;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class YearlyChildTokensTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);

    private final KeyEncryptionKey master = Keys.fresh();
    private final YearlyChildTokens tokens = restarted();

    @BeforeEach
    void emptyVault() {
        VaultDatabase.empty();
    }

    @Test
    void theSameChildHasOneTokenInASchoolYearHoweverItIsWritten() {
        assertThat(tokens.tokenOf(child("Zoë", "D’Hondt", "2018-03-02"), YEAR))
                .isEqualTo(tokens.tokenOf(child("ZOE\u0308", "d'hondt", "2018-03-02"), YEAR));
    }

    @Test
    void theTokenSurvivesARestart() {
        assertThat(restarted().tokenOf(NOOR, YEAR)).isEqualTo(tokens.tokenOf(NOOR, YEAR));
    }

    @Test
    void anotherYearGivesAnotherToken() {
        assertThat(tokens.tokenOf(NOOR, new SchoolYear(2027))).isNotEqualTo(tokens.tokenOf(NOOR, YEAR));
    }

    @Test
    void anotherChildHasAnotherToken() {
        assertThat(tokens.tokenOf(NOOR, YEAR))
                .isNotEqualTo(tokens.tokenOf(child("Noor", "Peeters", "2018-03-03"), YEAR))
                .isNotEqualTo(tokens.tokenOf(child("Noortje", "Peeters", "2018-03-02"), YEAR));
    }

    @Test
    void aTokenHas256Bits() {
        assertThat(Base64.getDecoder().decode(tokens.tokenOf(NOOR, YEAR).value()))
                .hasSize(32);
    }

    private YearlyChildTokens restarted() {
        return new YearlyChildTokens(new NamedKeys(VaultDatabase.jdbc(), master, Clock.systemUTC()));
    }
}
