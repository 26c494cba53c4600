package be.handlewithcare.core.intervention;

import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportRulesTest {
    private static final Instant NOW = FRIDAY_NIGHT;

    @Test
    void anInterventionOfThirtyDaysAgoIsAcceptedAndAnOlderOneRefused() {
        accepted(() -> ReportRules.notTooOld(NOW.minus(Duration.ofDays(30)), NOW));
        refused(
                Rule.TOO_OLD,
                () -> ReportRules.notTooOld(NOW.minus(Duration.ofDays(30)).minusMillis(1), NOW));
    }

    @Test
    void aClockMayRunTwoMinutesAheadAndNoMore() {
        accepted(() -> ReportRules.notInTheFuture(NOW.plusSeconds(120), NOW));
        refused(
                Rule.IN_THE_FUTURE,
                () -> ReportRules.notInTheFuture(NOW.plusSeconds(120).plusMillis(1), NOW));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 12})
    void oneToTwelveChildrenAreAccepted(int children) {
        accepted(() -> ReportRules.numberOfChildren(children));
    }

    @Test
    void noChildAndThirteenChildrenAreRefused() {
        refused(Rule.TOO_FEW, () -> ReportRules.numberOfChildren(0));
        refused(Rule.TOO_MANY, () -> ReportRules.numberOfChildren(13));
    }

    @ParameterizedTest
    @CsvSource({
        // born, at (UTC): the day counts in Brussels
        "2026-11-20, 2026-11-20T22:40:00Z",
        "2026-11-21, 2026-11-20T23:30:00Z",
        "2008-11-21, 2026-11-20T22:59:59Z",
        "2008-02-29, 2026-02-28T22:59:59Z",
    })
    void whoIsBornAndNotYetEighteenIsAChild(LocalDate born, Instant at) {
        accepted(() -> ReportRules.isChild(new BirthDate(born), at));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-20T22:40:00Z",
        "2008-11-20, 2026-11-20T22:40:00Z",
        "2008-11-21, 2026-11-20T23:00:00Z",
        "2008-02-29, 2026-02-28T23:00:00Z",
    })
    void whoIsNotBornYetOrEighteenIsNoChild(LocalDate born, Instant at) {
        refused(Rule.NOT_A_CHILD, () -> ReportRules.isChild(new BirthDate(born), at));
    }

    private static void accepted(ThrowingCallable rule) {
        assertThatCode(rule).doesNotThrowAnyException();
    }

    private static void refused(Rule expected, ThrowingCallable rule) {
        assertThatThrownBy(rule).isInstanceOf(Rejected.class).hasMessage(expected.code());
    }
}
