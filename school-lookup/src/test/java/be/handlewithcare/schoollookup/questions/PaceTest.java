package be.handlewithcare.schoollookup.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.handlewithcare.core.lookup.Pace;
import be.handlewithcare.core.lookup.Pace.Line;
import be.handlewithcare.schoollookup.questions.StoredPace.StoredPlace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line to a source, over all nodes. Long because each rule of the line is a test of its own, and one waits for real. */
class PaceTest {
    private static final int THREADS_OF_A_NODE = 3;
    private static final int TURNS_OF_A_THREAD = 8;
    private static final Duration PATIENT = Duration.ofHours(2);
    /** In milliseconds. */
    private static final int LONGEST_ON_ITS_WAY = 120;

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration GAP = Duration.ofMillis(40);

    private final TestDatabase database = new TestDatabase();
    private final List<Node> nodes = List.of(new Node(database), new Node(database));

    @AfterEach
    void end() {
        nodes.forEach(Node::close);
    }

    @Test
    void whoComesFirstNeedNotWait() {
        assertThat(next(nodes.getFirst()).stillToWait()).isZero();
    }

    @Test
    void whoComesLaterStandsBehindThoseOfAllNodes() {
        nextTurnIn("1 hour");

        Line first = pace(nodes.getFirst()).lineUp(PATIENT);
        StoredPlace second = next(nodes.getFirst());
        StoredPlace third = next(nodes.getLast());

        assertThat(first)
                .isInstanceOfSatisfying(
                        Line.Joined.class,
                        turn -> assertThat(turn.place().stillToWait())
                                .isBetween(Duration.ofMinutes(59), Duration.ofHours(1)));
        assertThat(second.stillToWait()).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(61));
        assertThat(third.turn()).isEqualTo(second.turn().plus(GAP));
    }

    @Test
    void aTurnThatComesTooLateIsNotTakenFromTheNextOne() {
        nextTurnIn("1 hour");

        Line tooLong = pace(nodes.getFirst()).lineUp(Duration.ofMinutes(50));
        StoredPlace next = next(nodes.getLast());

        assertThat(tooLong)
                .isInstanceOfSatisfying(
                        Line.TooLong.class,
                        turn -> assertThat(turn.time()).isBetween(Duration.ofMinutes(59), Duration.ofHours(1)));
        assertThat(next.stillToWait()).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
    }

    @Test
    void noTurnIsSavedUpWhileNobodyAsks() {
        nextTurnIn("-1 hour");

        StoredPlace first = next(nodes.getFirst());
        StoredPlace second = next(nodes.getFirst());

        assertThat(first.stillToWait()).isZero();
        assertThat(second.turn()).isAfterOrEqualTo(first.turn().plus(GAP));
    }

    @Test
    void whoComesASecondsTurnsLaterWaitsUntilASecondAfterItArrived() {
        StoredPlace early = next(nodes.getFirst());
        turnsLater(Node.RATE - 1);
        StoredPlace later = next(nodes.getLast());

        assertThat(later.stillToWait()).as("it is still on its way").isPositive();
        early.close();
        assertThat(later.stillToWait()).as("it has just arrived").isPositive();
        passed("1 second");
        assertThat(later.stillToWait()).isZero();
    }

    @Test
    void aPlaceOfANodeThatDiedComesFreeByItself() {
        StoredPlace _ = next(nodes.getFirst());
        turnsLater(Node.RATE - 1);
        StoredPlace later = next(nodes.getLast());

        passed("15 seconds");
        assertThat(later.stillToWait()).isPositive();
        passed("6 seconds");
        assertThat(later.stillToWait()).isZero();
    }

    @Test
    void whatHasArrivedDoesNotArriveLaterBySayingItAgain() {
        StoredPlace early = next(nodes.getFirst());
        early.close();
        passed("1 second");
        early.close();
        turnsLater(Node.RATE - 1);

        assertThat(next(nodes.getLast()).stillToWait()).isZero();
    }

    /** Each is on its way for as long as a machine may stall, one longer than the other. */
    @Test
    void inNoSecondMoreArriveThanTheRateHoweverLateTheyAre() throws Exception {
        List<Long> arrivals = arrivalsOfAll();

        for (int each = Node.RATE; each < arrivals.size(); each++) {
            assertThat(arrivals.get(each) - arrivals.get(each - Node.RATE))
                    .as("arrival %d", each)
                    .isGreaterThan(SECOND.toNanos());
        }
        double perSecond = (arrivals.size() - 1) * 1e9 / (arrivals.getLast() - arrivals.getFirst());
        assertThat(perSecond).as("the line goes on").isGreaterThan(0.5 * Node.RATE);
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

    /** That many turns were taken and are long over. */
    private void turnsLater(int turns) {
        database.outside()
                .sql("update lookup.pace set taken = taken + :turns, next_at = 'epoch'")
                .param("turns", turns)
                .update();
    }

    private void passed(String interval) {
        database.outside()
                .sql("update lookup.turn set over_at = over_at - :interval::interval")
                .param("interval", interval)
                .update();
    }

    private static StoredPlace next(Node node) {
        return pace(node).next(PATIENT).orElseThrow();
    }

    private static StoredPace pace(Node node) {
        return (StoredPace) node.its(Pace.class);
    }

    /** When each arrived, in order. */
    private List<Long> arrivalsOfAll() throws Exception {
        List<Long> arrivals = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(nodes.size() * THREADS_OF_A_NODE)) {
            List<Future<List<Long>>> sending = new ArrayList<>();
            for (Node node : nodes) {
                for (int thread = 0; thread < THREADS_OF_A_NODE; thread++) {
                    sending.add(pool.submit(sending(pace(node), new Random(sending.size()))));
                }
            }
            for (Future<List<Long>> each : sending) {
                arrivals.addAll(each.get());
            }
        }
        return arrivals.stream().sorted().toList();
    }

    private static Callable<List<Long>> sending(StoredPace pace, Random chance) {
        return () -> {
            List<Long> arrivals = new ArrayList<>();
            while (arrivals.size() < TURNS_OF_A_THREAD) {
                try (StoredPlace place = pace.next(PATIENT).orElseThrow()) {
                    // It waits for real, as turns are instants of the database's own clock.
                    for (Duration wait = place.stillToWait(); !wait.isZero(); wait = place.stillToWait()) {
                        Thread.sleep(wait);
                    }
                    Thread.sleep(chance.nextInt(LONGEST_ON_ITS_WAY));
                    arrivals.add(System.nanoTime());
                }
            }
            return arrivals;
        };
    }
}
