package be.handlewithcare.schoollookup.questions;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.handlewithcare.core.lookup.Pace;
import be.handlewithcare.core.lookup.Pace.Turn;
import be.handlewithcare.schoollookup.questions.StoredPace.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
    private static final int THREADS_OF_A_NODE = 3;
    private static final int TURNS_OF_A_THREAD = 8;
    private static final Duration PATIENT = Duration.ofHours(2);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration GAP = Duration.ofNanos(43_200_000);

    private final TestDatabase database = new TestDatabase();
    private final List<Node> nodes = List.of(new Node(database), new Node(database));

    @AfterEach
    void end() {
        nodes.forEach(Node::close);
    }

    @Test
    void whoComesFirstNeedNotWait() {
        assertThat(pace(nodes.getFirst()).takePlace(Duration.ZERO)).isEqualTo(new Turn.In(Duration.ZERO));
    }

    @Test
    void whoComesLaterStandsBehindThoseOfAllNodes() {
        nextTurnIn("1 hour");

        Turn first = pace(nodes.getFirst()).takePlace(PATIENT);
        Place second = next(nodes.getFirst());
        Place third = next(nodes.getLast());

        assertThat(first)
                .isInstanceOfSatisfying(
                        Turn.In.class,
                        turn -> assertThat(turn.time()).isBetween(Duration.ofMinutes(59), Duration.ofHours(1)));
        assertThat(second.stillToWait()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
        assertThat(third.at()).isEqualTo(second.at().plus(GAP));
    }

    @Test
    void aTurnThatComesTooLateIsNotTakenFromTheNextOne() {
        nextTurnIn("1 hour");

        Turn tooLate = pace(nodes.getFirst()).takePlace(Duration.ofMinutes(50));
        Place next = next(nodes.getLast());

        assertThat(tooLate)
                .isInstanceOfSatisfying(
                        Turn.TooLate.class,
                        turn -> assertThat(turn.time()).isBetween(Duration.ofMinutes(59), Duration.ofHours(1)));
        assertThat(next.stillToWait()).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
    }

    @Test
    void noTurnIsSavedUpWhileNobodyAsks() {
        nextTurnIn("-1 hour");

        Place first = next(nodes.getFirst());
        Place second = next(nodes.getFirst());

        assertThat(first.stillToWait()).isZero();
        assertThat(second.at()).isAfterOrEqualTo(first.at().plus(GAP));
    }

    @Test
    void noSecondHoldsMoreTurnsThanTheRateAndHardlyAnyIsLost() throws Exception {
        List<Taken> turns = turnsOfAll();

        for (int turn = Node.RATE; turn < turns.size(); turn++) {
            assertThat(Duration.between(
                            turns.get(turn - Node.RATE).due(), turns.get(turn).due()))
                    .as("turn %d", turn)
                    .isGreaterThan(SECOND);
        }
        // Never early, which is ours to keep; how late depends on how busy this machine is.
        assertThat(turns).allSatisfy(turn -> assertThat(turn.at()).isAfterOrEqualTo(turn.due()));
        Duration all = Duration.between(turns.getFirst().due(), turns.getLast().at());
        double perSecond = (turns.size() - 1) * 1e9 / all.toNanos();
        assertThat(perSecond).isBetween(0.8 * Node.RATE, 1.0 * Node.RATE);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_001})
    void aRateOutOfItsRangeIsRefused(int perSecond) {
        assertThatIllegalArgumentException().isThrownBy(() -> new QuestionSettings(perSecond));
    }

    private void nextTurnIn(String interval) {
        database.outside()
                .sql("insert into lookup.pace values ('MAGDA', clock_timestamp() + :interval::interval)")
                .param("interval", interval)
                .update();
    }

    private static Place next(Node node) {
        return pace(node).next(PATIENT).orElseThrow();
    }

    private static StoredPace pace(Node node) {
        return (StoredPace) node.its(Pace.class);
    }

    /** Each turn after real waiting, in order. */
    private List<Taken> turnsOfAll() throws Exception {
        List<Taken> turns = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(nodes.size() * THREADS_OF_A_NODE)) {
            List<Future<List<Taken>>> taking = new ArrayList<>();
            for (Node node : nodes) {
                for (int thread = 0; thread < THREADS_OF_A_NODE; thread++) {
                    taking.add(pool.submit(taking(pace(node))));
                }
            }
            for (Future<List<Taken>> each : taking) {
                turns.addAll(each.get());
            }
        }
        return turns.stream().sorted(comparing(Taken::due)).toList();
    }

    private static Callable<List<Taken>> taking(StoredPace pace) {
        Clock clock = Clock.systemUTC();
        return () -> {
            List<Taken> turns = new ArrayList<>();
            while (turns.size() < TURNS_OF_A_THREAD) {
                Place turn = pace.next(PATIENT).orElseThrow();
                // The one place where a test waits for real, as turns are instants of the database's own clock.
                Thread.sleep(turn.stillToWait());
                turns.add(new Taken(turn.at(), clock.instant()));
            }
            return turns;
        };
    }

    private record Taken(Instant due, Instant at) {}
}
