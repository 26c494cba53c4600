package be.handlewithcare.axon.lookup;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.axon.TaskQueue;
import be.handlewithcare.axon.TestDatabases;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.AskedSources.AskedSource;
import be.handlewithcare.core.lookup.EnrolmentSource;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.Inconclusive;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.Pending;
import be.handlewithcare.core.lookup.LookupAnswer.RateLimited;
import be.handlewithcare.core.lookup.LookupAnswer.TooMany;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.lookup.LookupResult;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.process.FollowUp.LookUp;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson;
import be.handlewithcare.core.signal.SignalCommand.AskAPerson.Why;
import be.handlewithcare.core.testkit.MovableClock;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose turn it is, on a real database and step by step: nothing runs but what a test takes and settles. Long because each
 * rule of the queue is a test of its own.
 */
class LookupTurnsTest {
    private static final int AT_ONCE = 4;
    private static final Unavailable AWAY = new Unavailable(Duration.ZERO);
    private static final Unavailable AWAY_FOR_TEN_MINUTES = new Unavailable(Duration.ofMinutes(10));
    private static final TooMany TOO_MANY = new TooMany(Duration.ofSeconds(30));
    private static final Duration LONGER_THAN_A_GATE_PAUSES = Duration.ofSeconds(73);

    private HikariDataSource database;
    private JdbcClient jdbc;
    private TransactionTemplate transactions;
    private LookupQueue queue;
    private LookupTurns turns;
    private SettledLookups settled;
    /** Signals in the order in which a source was asked for them. */
    private final List<SignalId> asked = new ArrayList<>();

    private final Set<SignalId> poison = new HashSet<>();
    private LookupAnswer magda = AWAY;
    private LookupAnswer aboutPoison = AWAY;
    private int raised;

    @BeforeEach
    void start() {
        database = TestDatabases.connect(TestDatabases.create());
        jdbc = JdbcClient.create(database);
        transactions = new TransactionTemplate(new JdbcTransactionManager(database));
        MovableClock clock = new MovableClock(SATURDAY_MORNING);
        LookupBreakers breakers = new LookupBreakers(jdbc, clock);
        queue = new LookupQueue(jdbc, clock);
        turns = new LookupTurns(jdbc, breakers, transactions, new LookupSettings(AT_ONCE, Duration.ofMillis(5)));
        settled = new SettledLookups(jdbc, breakers, transactions, clock);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void eachSourceHasItsBreaker() {
        assertThat(jdbc.sql("select source from tasks.lookup_gate")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("REGISTER", "MAGDA");
        assertThat(LookupSource.values()).hasSize(2);
    }

    @Test
    void whoRunsTheSystemSeesSinceWhenASourceIsAwayUntilItAnswers() {
        addSome(9);
        lookUp(4);
        assertThat(sources()).containsExactly(new AskedSource(LookupSource.MAGDA, null));

        lookUpAll();
        wait(LONGER_THAN_A_GATE_PAUSES);
        lookUpAll();
        assertThat(sources()).containsExactly(new AskedSource(LookupSource.MAGDA, SATURDAY_MORNING));

        magda = new Found(DE_WIJZER);
        wait(LONGER_THAN_A_GATE_PAUSES);
        lookUpAll();
        assertThat(sources()).containsExactly(new AskedSource(LookupSource.MAGDA, null));
    }

    @Test
    void theOldestDueComesFirst() {
        magda = new Found(DE_WIJZER);
        List<SignalId> signals = IntStream.of(3, 1, 2).mapToObj(this::add).toList();

        lookUpAll();

        assertThat(asked).containsExactly(signals.get(1), signals.get(2), signals.get(0));
    }

    @Test
    void whileASourceIsAwayOneAtATimeTriesItAndNotOften() {
        addSome(40);
        lookUpAll();
        assertThat(asked).hasSize(5);

        for (int minute = 0; minute < 30; minute++) {
            wait(LONGER_THAN_A_GATE_PAUSES);
            Taken trial = turns.take().orElseThrow();
            assertThat(trial.trials()).containsExactly(LookupSource.MAGDA);
            assertThat(turns.take()).isEmpty();
            settle(trial);
            assertThat(turns.take()).isEmpty();
        }
        assertThat(new HashSet<>(asked)).hasSize(35);
    }

    @Test
    void ofThoseInHandWhenItOpensNoneLengthensThePause() {
        addSome(8);
        lookUp(4);
        List<Taken> four =
                IntStream.range(0, 4).mapToObj(_ -> turns.take().orElseThrow()).toList();
        four.forEach(this::settle);

        wait(Duration.ofMillis(1_300));
        assertThat(turns.take()).isPresent();
    }

    @Test
    void aBreakerStaysOpenForAtLeastAsLongAsTheSourceAskedFor() {
        addSome(10);
        magda = AWAY_FOR_TEN_MINUTES;
        lookUpAll();

        wait(Duration.ofMinutes(9));
        assertThat(turns.take()).isEmpty();
        wait(Duration.ofMinutes(1));
        assertThat(turns.take()).isPresent();
    }

    @Test
    void noSourceIsAskedForASignalEarlierThanItSaidAlsoIfItAnswersForOthers() {
        SignalId later = add(0);
        magda = AWAY_FOR_TEN_MINUTES;
        lookUpAll();
        magda = AWAY;
        addSome(5);
        lookUpAll();
        wait(LONGER_THAN_A_GATE_PAUSES);
        magda = new Found(DE_WIJZER);
        asked.clear();

        lookUpAll();
        assertThat(asked).hasSize(5).doesNotContain(later);
        wait(Duration.ofMinutes(9));
        lookUpAll();
        assertThat(asked).endsWith(later);
    }

    @Test
    void afterAnOutageTheOrderIsThatOfTheDueTimesAgain() {
        List<SignalId> signals = addSome(30);
        lookUpAll();
        IntStream.range(0, 50).forEach(_ -> {
            wait(LONGER_THAN_A_GATE_PAUSES);
            lookUpAll();
        });
        magda = new Found(DE_WIJZER);
        wait(LONGER_THAN_A_GATE_PAUSES);
        asked.clear();

        lookUpAll();

        List<SignalId> rest = new ArrayList<>(signals);
        rest.remove(asked.getFirst());
        assertThat(asked.subList(1, 30)).isEqualTo(rest);
    }

    @Test
    void aSecondOutageOpensTheBreakerAsSoonAsTheFirst() {
        addSome(20);
        lookUpAll();
        IntStream.range(0, 30).forEach(_ -> {
            wait(LONGER_THAN_A_GATE_PAUSES);
            lookUpAll();
        });
        wait(LONGER_THAN_A_GATE_PAUSES);
        magda = new Found(DE_WIJZER);
        lookUp(3);
        magda = AWAY;
        asked.clear();

        lookUpAll();

        assertThat(asked).hasSize(5);
    }

    @Test
    void aNewcomerNeverWaitsBehindWhatAnOutageLeftNorThatBehindNewcomers() {
        addSome(60);
        lookUpAll();
        magda = new Found(DE_WIJZER);
        wait(LONGER_THAN_A_GATE_PAUSES);
        lookUp(1);

        for (int round = 0; round < 19; round++) {
            SignalId newcomer = add(1_000 + round);
            Set<SignalId> late = Set.of(newcomer, add(2_000 + round));
            List<Taken> four = IntStream.range(0, 4)
                    .mapToObj(_ -> turns.take().orElseThrow())
                    .toList();

            assertThat(turns.take()).isEmpty();
            assertThat(four.getFirst().signal()).isEqualTo(newcomer);
            assertThat(four).filteredOn(taken -> late.contains(taken.signal())).hasSize(1);
            four.forEach(this::settle);
        }
    }

    @Test
    void aFewThatFailForEverKeepNobodyOut() {
        IntStream.range(0, 8).forEach(place -> poison.add(add(place)));
        magda = new Found(DE_WIJZER);
        lookUpAll();

        for (int hour = 0; hour < 6; hour++) {
            SignalId good = add(1_000 + hour);
            minutes(4);

            assertThat(queue.without(List.of(good))).as("hour %s", hour).containsExactly(good);
            minutes(20);
        }
        assertThat(queue.without(List.copyOf(poison))).isEmpty();
    }

    /** Even a signal that arrives among them is answered at once: no signal shares another one's pause. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSourceThatAnswersAboutAFewInVainAnswersTheOthersAtOnce(boolean known) {
        aboutPoison = new Inconclusive(Duration.ofMinutes(10), known);
        IntStream.range(0, 10).forEach(place -> poison.add(add(place)));
        magda = new Found(DE_WIJZER);
        lookUpAll();
        SignalId good = add(1_000);

        lookUpAll();

        assertThat(asked).hasSize(11).endsWith(good);
        assertThat(queue.without(List.of(good))).containsExactly(good);
    }

    @Test
    void anAnswerInVainIsAnAnswerToo() {
        addSome(10);
        lookUp(4);
        magda = new Inconclusive(Duration.ZERO, true);
        lookUp(1);
        magda = AWAY;
        lookUp(4);
        assertThat(turns.take()).map(Taken::skipped).contains(Set.of());
    }

    /** Our own rate limit says nothing about a source: it neither opens nor closes a circuit breaker. */
    @Test
    void whoWasNotAskedForAtAllLeavesTheGateAsItIs() {
        addSome(9);
        magda = new RateLimited(Duration.ofMinutes(10));
        lookUpAll();
        assertThat(asked).hasSize(9);

        addSome(9);
        magda = AWAY;
        lookUpAll();
        magda = new RateLimited(Duration.ZERO);
        wait(LONGER_THAN_A_GATE_PAUSES);
        lookUp(1);
        assertThat(sources()).containsExactly(new AskedSource(LookupSource.MAGDA, SATURDAY_MORNING));
        assertThat(turns.take()).map(Taken::trials).contains(Set.of(LookupSource.MAGDA));
    }

    @Test
    void whoIsAnsweredInVainWaitsLongerEachTime() {
        magda = new Inconclusive(Duration.ofSeconds(10), true);
        add(1);
        lookUpAll();
        wait(Duration.ofSeconds(9));
        assertThat(turns.take()).isEmpty();

        IntStream.range(0, 9).forEach(_ -> {
            wait(Duration.ofMinutes(6));
            lookUpAll();
        });
        wait(Duration.ofMinutes(3));
        assertThat(turns.take()).isEmpty();
        assertThat(queue.dueForAPerson()).isEmpty();
    }

    @Test
    void afterFiveAnswersThatNobodyUnderstandsAPersonIsAskedOnceAndTheLookupGoesOn() {
        magda = new Inconclusive(Duration.ofSeconds(10), false);
        SignalId signal = add(60);
        IntStream.range(0, 4).forEach(_ -> {
            lookUpAll();
            wait(Duration.ofMinutes(6));
        });
        assertThat(queue.dueForAPerson()).isEmpty();

        lookUpAll();
        assertThat(queue.dueForAPerson())
                .containsExactly(new AskAPerson(signal, Why.UNKNOWN_ANSWERS, SATURDAY_MORNING));

        queue.personAsked(signal);
        wait(Duration.ofMinutes(6));
        lookUpAll();
        assertThat(asked).hasSize(6);
        assertThat(queue.dueForAPerson()).isEmpty();
    }

    @Test
    void aSourceThatIsAskedTooMuchIsAskedForOneAtATimeUntilThatOneIsAnswered() {
        addSome(9);
        magda = TOO_MANY;
        lookUpAll();
        assertThat(asked).hasSize(1);

        wait(Duration.ofMillis(1_300));
        Taken alone = turns.take().orElseThrow();
        assertThat(alone.trials()).containsExactly(LookupSource.MAGDA);
        assertThat(turns.take()).isEmpty();
        magda = new Found(DE_WIJZER);
        settle(alone);

        assertThat(IntStream.range(0, 4).mapToObj(_ -> turns.take())).allMatch(Optional::isPresent);
    }

    @Test
    void tenForWhomASourceIsAskedTooMuchHoldTheOthersUpForSecondsOnly() {
        aboutPoison = TOO_MANY;
        magda = new Found(DE_WIJZER);
        IntStream.range(0, 10).forEach(place -> poison.add(add(place)));
        for (int second = 0; second < 60; second++) {
            lookUpAll();
            wait(Duration.ofSeconds(1));
        }
        assertThat(new HashSet<>(asked)).hasSize(10);
        SignalId good = add(1_000);
        lookUpAll();

        wait(Duration.ofSeconds(6));
        lookUpAll();

        assertThat(queue.without(List.of(good))).containsExactly(good);
        assertThat(sources()).containsExactly(new AskedSource(LookupSource.MAGDA, null));
    }

    @Test
    void aSourceThatIsBackAndAskedTooMuchIsNoLongerAway() {
        addSome(9);
        lookUpAll();
        assertThat(sources()).containsExactly(new AskedSource(LookupSource.MAGDA, SATURDAY_MORNING));
        magda = TOO_MANY;
        wait(LONGER_THAN_A_GATE_PAUSES);
        lookUp(1);
        assertThat(sources()).containsExactly(new AskedSource(LookupSource.MAGDA, null));

        magda = AWAY;
        IntStream.range(0, 5).forEach(_ -> {
            wait(Duration.ofSeconds(6));
            lookUp(1);
        });
        assertThat(sources()).containsExactly(new AskedSource(LookupSource.MAGDA, SATURDAY_MORNING));
    }

    @Test
    void theAnswersOfOneSourceDoNotOpenTheGateOfAnother() {
        addSome(10);
        lookUpAll();

        SignalId known = add(20);
        Taken newcomer = turns.take().orElseThrow();
        assertThat(newcomer.signal()).isEqualTo(known);
        assertThat(newcomer.skipped()).containsExactly(LookupSource.MAGDA);
        Found found = new Found(DE_WIJZER);
        settled.settle(
                newcomer,
                new Settled.Asked(
                        new LookupResult.Answered(LookupSource.REGISTER, found, Map.of(LookupSource.REGISTER, found))));

        assertThat(turns.take()).isEmpty();
        assertThat(queue.without(List.of(known))).containsExactly(known);
    }

    @Test
    void aTrialThatAskedNobodyLeavesItToTheNext() {
        addSome(7);
        lookUpAll();
        wait(LONGER_THAN_A_GATE_PAUSES);

        Taken trial = turns.take().orElseThrow();
        assertThat(turns.take()).isEmpty();
        settled.settle(trial, new Settled.NotNeeded());
        Taken next = turns.take().orElseThrow();
        settled.settle(next, new Settled.Broken());

        assertThat(next.trials()).containsExactly(LookupSource.MAGDA);
        assertThat(turns.take()).isPresent();
    }

    @Test
    void whatADeadNodeHadInHandComesBackByTheClockOfTheDatabase() {
        SignalId signal = add(1);
        turns.take();

        wait(LookupTurns.IN_HAND.minusSeconds(1));
        assertThat(turns.take()).isEmpty();
        wait(Duration.ofSeconds(1));
        assertThat(turns.take()).map(Taken::signal).contains(signal);
        assertThat(LookupTurns.IN_HAND)
                .isGreaterThan(EnrolmentSource.LONGEST_ANSWER.multipliedBy(LookupSource.values().length));
    }

    @Test
    void aSignalThatIsBeingForgottenHoldsNobodyUp() {
        SignalId forgotten = add(1);
        SignalId other = add(2);

        transactions.executeWithoutResult(_ -> {
            queue.remove(forgotten);
            assertThat(takeOnAnotherConnection()).contains(other);
        });
    }

    private List<AskedSource> sources() {
        return new StoredSources(List.of(LookupSource.MAGDA), jdbc).all();
    }

    private Optional<SignalId> takeOnAnotherConnection() {
        return CompletableFuture.supplyAsync(turns::take).join().map(Taken::signal);
    }

    private void minutes(int count) {
        IntStream.range(0, count).forEach(_ -> {
            lookUpAll();
            wait(LONGER_THAN_A_GATE_PAUSES);
            lookUpAll();
        });
    }

    /** Hands out and settles until nobody is handed out any more. */
    private void lookUpAll() {
        Optional<Taken> next = turns.take();
        while (next.isPresent()) {
            settle(next.get());
            next = turns.take();
        }
    }

    private void lookUp(int count) {
        IntStream.range(0, count).forEach(_ -> settle(turns.take().orElseThrow()));
    }

    /** As a lookup would: the register knows nobody, and then MAGDA is asked unless its breaker is open. */
    private void settle(Taken taken) {
        NotFound unknown = new NotFound();
        if (taken.skipped().contains(LookupSource.MAGDA)) {
            settled.settle(
                    taken,
                    new Settled.Asked(new LookupResult.Unanswered(
                            Set.of(LookupSource.MAGDA), Map.of(LookupSource.REGISTER, unknown))));
            return;
        }
        asked.add(taken.signal());
        LookupAnswer answer = poison.contains(taken.signal()) ? aboutPoison : magda;
        Map<LookupSource, LookupAnswer> heard = Map.of(LookupSource.REGISTER, unknown, LookupSource.MAGDA, answer);
        settled.settle(
                taken,
                new Settled.Asked(
                        switch (answer) {
                            case LookupAnswer.Definite definite ->
                                new LookupResult.Answered(LookupSource.MAGDA, definite, heard);
                            case Pending _ -> new LookupResult.Unanswered(Set.of(LookupSource.MAGDA), heard);
                        }));
    }

    private List<SignalId> addSome(int count) {
        return IntStream.range(0, count).mapToObj(_ -> add(++raised)).toList();
    }

    private SignalId add(int minute) {
        SignalId signal = new SignalId(UUID.randomUUID());
        Instant dueAt = SATURDAY_MORNING.plus(Duration.ofMinutes(minute));
        queue.add(new LookUp(signal, dueAt, dueAt), SATURDAY_MORNING);
        return signal;
    }

    private void wait(Duration time) {
        TaskQueue.letLookupsWait(jdbc, time);
    }
}
