package be.handlewithcare.vault;

import static be.handlewithcare.vault.Children.NOOR;
import static be.handlewithcare.vault.Children.child;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.testkit.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class YearlyChildTokensTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final LocalDate LAST_DAY_OF_TOKENS = LocalDate.of(2027, 11, 28);

    private final KeyEncryptionKey master = Keys.fresh();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
    private final NamedKeys named = new NamedKeys(TestDatabase.jdbc(), master, clock);
    private final YearlyChildTokens tokens = new YearlyChildTokens(named, clock);

    @BeforeEach
    void emptyVault() {
        TestDatabase.empty();
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

    @Test
    void aYearIsForgottenOnItsDayAndNotBefore() {
        tokens.prepare(YEAR);
        tokens.prepare(new SchoolYear(2027));

        assertThat(tokens.forgetOutdated(LAST_DAY_OF_TOKENS)).isEmpty();
        assertThat(restarted().tokenOf(NOOR, YEAR)).isNotNull();
        assertThat(tokens.forgetOutdated(LAST_DAY_OF_TOKENS.plusDays(1))).containsExactly(YEAR);
        assertThat(restarted().tokenOf(NOOR, new SchoolYear(2027))).isNotNull();
    }

    @Test
    void aForgottenYearIsForgottenOnceAndForAll() {
        tokens.prepare(YEAR);
        tokens.prepare(new SchoolYear(2025));

        assertThat(tokens.forgetOutdated(LocalDate.of(2028, 1, 1)))
                .containsExactlyInAnyOrder(YEAR, new SchoolYear(2025));
        assertThat(tokens.forgetOutdated(LocalDate.of(2028, 1, 1))).isEmpty();
        assertThat(restarted().forgetOutdated(LocalDate.of(2028, 1, 1))).isEmpty();

        assertThatIllegalStateException()
                .as("dropped from memory at once")
                .isThrownBy(() -> tokens.tokenOf(NOOR, YEAR));
        assertThatIllegalStateException().isThrownBy(() -> restarted().tokenOf(NOOR, YEAR));
        assertThatIllegalStateException().isThrownBy(() -> restarted().prepare(YEAR));
    }

    @Test
    void otherSecretsOfTheSystemOutliveEveryYear() {
        byte[] ids = named.keyOf(VaultConfiguration.IDS);

        assertThat(tokens.forgetOutdated(LocalDate.of(2100, 1, 1))).isEmpty();

        assertThat(new NamedKeys(TestDatabase.jdbc(), master, clock).keyOf(VaultConfiguration.IDS))
                .isEqualTo(ids);
    }

    @Test
    @Timeout(30)
    void ofTwoNodesThatForgetAtOnceOneHasDoneIt() throws Exception {
        LocalDate day = YEAR.tokensForgottenFrom();
        tokens.prepare(YEAR);
        CountDownLatch forgotten = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<Set<SchoolYear>> one =
                    threads.submit(() -> TestDatabase.transaction().execute(_ -> {
                        Set<SchoolYear> years = restarted().forgetOutdated(day);
                        forgotten.countDown();
                        awaitUninterrupted(released);
                        return years;
                    }));
            forgotten.await();
            Future<Set<SchoolYear>> two = threads.submit(() -> restarted().forgetOutdated(day));
            awaitSomebodyWaiting();
            released.countDown();

            assertThat(one.get()).containsExactly(YEAR);
            assertThat(two.get()).isEmpty();
        }
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void awaitSomebodyWaiting() {
        String waiting = "select pid from pg_stat_activity where wait_event_type = 'Lock'"
                + " and query like 'update vault.named_key%'";
        while (TestDatabase.jdbc().queryForList(waiting, Integer.class).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aNodeThatDidNotForgetRefusesByTheDayAndHoldsTheKeyNoLonger() {
        Instant forgotten =
                YEAR.tokensForgottenFrom().atStartOfDay(Brussels.ZONE).toInstant();
        tokens.prepare(YEAR);
        moveTo(forgotten.minusSeconds(1));
        assertThat(tokens.tokenOf(NOOR, YEAR)).isNotNull();

        moveTo(forgotten);
        restarted().forgetOutdated(YEAR.tokensForgottenFrom());
        tokens.tokenOf(NOOR, new SchoolYear(2027));

        assertThatIllegalStateException()
                .isThrownBy(() -> tokens.tokenOf(NOOR, YEAR))
                .withMessageContaining("2026-2027 are forgotten");
        assertThatIllegalStateException()
                .as("not in memory either")
                .isThrownBy(() -> named.keyOf("child-token/2026-2027"));
    }

    private void moveTo(Instant instant) {
        clock.moveOn(Duration.between(clock.instant(), instant));
    }

    private YearlyChildTokens restarted() {
        return new YearlyChildTokens(new NamedKeys(TestDatabase.jdbc(), master, clock), clock);
    }
}
