package be.handlewithcare.schoollookup.questions;

import static be.handlewithcare.core.lookup.LookupSource.MAGDA;
import static be.handlewithcare.core.lookup.LookupSource.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.lookup.Stoppages.Stoppage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StoppagesTest {
    private static final Actor OPERATOR = new Actor("operator", Actor.Role.OPERATOR, "OVO000903");
    private static final Instant SINCE = Instant.parse("2026-11-22T09:00:00.123456Z");
    private static final String ON_THE_TRAIL = SINCE + " system LOOKUP_STOPPED MAGDA 40006";
    private static final String LETTER =
            "Writing[letter=LookupStopped[source=MAGDA, since=" + SINCE + "], to=OPERATOR]";

    private final TestDatabase database = new TestDatabase();
    private final Node node = new Node(database);
    private final Node another = new Node(database);
    private final Stoppages stoppages = node.its(Stoppages.class);

    @AfterEach
    void end() {
        node.close();
        another.close();
    }

    @Test
    void aSourceThatIsStoppedIsStoppedOnEveryNode(CapturedOutput output) {
        assertThat(stoppages.of(MAGDA)).isEmpty();

        stoppages.stop(MAGDA, "40006");

        assertThat(another.its(Stoppages.class).of(MAGDA)).contains(new Stoppage(MAGDA, "40006", SINCE));
        assertThat(stoppages.of(REGISTER)).isEmpty();
        assertThat(told()).containsExactly(ON_THE_TRAIL, LETTER);
        assertThat(output.getAll().lines().filter(line -> line.contains("lookup-stopped MAGDA 40006")))
                .singleElement()
                .asString()
                .contains("ERROR");
    }

    @Test
    void ofManyThatAreRefusedAtOnceOneCallsTheOperator(CapturedOutput output) throws Exception {
        int threads = 4;
        CyclicBarrier start = new CyclicBarrier(2 * threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(2 * threads)) {
            List<Future<Boolean>> refused = new ArrayList<>();
            for (Node each : List.of(node, another)) {
                Callable<Boolean> stopping = () -> {
                    start.await();
                    each.its(Stoppages.class).stop(MAGDA, "40006");
                    return true;
                };
                for (int thread = 0; thread < threads; thread++) {
                    refused.add(pool.submit(stopping));
                }
            }
            for (Future<Boolean> each : refused) {
                assertThat(each.get()).isTrue();
            }
        }

        assertThat(told()).containsExactly(ON_THE_TRAIL, LETTER);
        assertThat(output.getAll()).containsOnlyOnce("lookup-stopped MAGDA");
    }

    @Test
    void aSourceThatIsStoppedAlreadyStaysAsItIs() {
        stoppages.stop(MAGDA, "40006");
        node.clock.moveOn(Duration.ofHours(1));

        stoppages.stop(MAGDA, "60011");

        assertThat(stoppages.of(MAGDA)).contains(new Stoppage(MAGDA, "40006", SINCE));
        assertThat(told()).hasSize(2);
    }

    @Test
    void aStoppageOfWhichNobodyCanBeToldIsNone(CapturedOutput output) {
        node.fillLetterbox();

        assertThatIllegalStateException().isThrownBy(() -> stoppages.stop(MAGDA, "40006"));

        assertThat(stoppages.of(MAGDA)).isEmpty();
        assertThat(told()).isEmpty();
        assertThat(output.getAll()).doesNotContain("lookup-stopped");
    }

    @Test
    void aStoppageStaysWhateverBecomesOfWhoFoundOut() {
        node.undone(() -> stoppages.stop(MAGDA, "40006"));

        assertThat(stoppages.of(MAGDA)).isPresent();
        assertThat(told()).containsExactly(ON_THE_TRAIL, LETTER);
    }

    @Test
    void anOperatorLetsItBeAskedAgainAndCanSaySoTwice() {
        stoppages.stop(MAGDA, "40006");

        another.its(Stoppages.class).resume(MAGDA, OPERATOR);
        another.its(Stoppages.class).resume(MAGDA, OPERATOR);

        assertThat(stoppages.of(MAGDA)).isEmpty();
        assertThat(told()).containsExactly(ON_THE_TRAIL, LETTER, Node.START + " operator LOOKUP_RESUMED MAGDA done");
    }

    @Test
    void refusedOnceMoreTheOperatorIsCalledOnceMore() {
        stoppages.stop(MAGDA, "40006");
        stoppages.resume(MAGDA, OPERATOR);
        node.clock.moveOn(Duration.ofSeconds(1));

        stoppages.stop(MAGDA, "20005");

        assertThat(stoppages.of(MAGDA)).contains(new Stoppage(MAGDA, "20005", SINCE.plusSeconds(1)));
        assertThat(told())
                .hasSize(5)
                .endsWith(LETTER.replace(SINCE.toString(), SINCE.plusSeconds(1).toString()));
    }

    private List<String> told() {
        return database.outside()
                .sql("select what from public.told")
                .query((row, _) -> row.getString(1))
                .list();
    }
}
