package be.handlewithcare.projections.rebuild;

import static be.handlewithcare.projections.Events.OAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.projections.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where another version of the program made the rows, the start rebuilds; one rebuild runs at a time. */
class RebuildAtStartTest {
    @AutoClose
    private final World world = new World();

    private final RebuildReadModels models = world.its(RebuildReadModels.class);
    private final RebuildAtStart start = world.its(RebuildAtStart.class);

    @BeforeEach
    void aSchoolWhoseNameAnotherVersionWroteDifferently() {
        SchoolDetails details = new SchoolDetails("De Eik", "Boom", List.of(), List.of(new Mailbox("a@eik.be")));
        Instant at = Instant.parse("2026-11-20T20:00:00Z");
        world.happened(new SchoolJoined(OAK, details, LocalDate.of(2026, 9, 1), at));
        world.sql("update desk.school set name = 'de eik'");
    }

    @Test
    void rowsOfTheSameVersionStayAsTheyAre() {
        start.start();

        assertThat(schoolsCalled("de eik")).isOne();
    }

    @Test
    void rowsOfAnOlderVersionAreMadeAgain() {
        world.sql("update projections.read_model set version = 0 where name = 'desk'");

        start.start();

        assertThat(schoolsCalled("De Eik")).isOne();
        assertThat(models.isCurrent()).isTrue();
    }

    @Test
    void rowsOfBeforeThereWereVersionsAreMadeAgain() {
        world.sql("delete from projections.read_model");

        start.start();

        assertThat(schoolsCalled("De Eik")).isOne();
    }

    @Test
    void aRebuildThatFailsLeavesTheOldVersionToo() {
        world.sql("update projections.read_model set version = 0");
        world.whenReplayed(() -> {
            throw new IllegalStateException("planted");
        });

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(models::rebuild);

        assertThat(models.isCurrent()).isFalse();
    }

    @Test
    void aSecondRebuildIsRefusedAndAStartWaitsForTheFirst() {
        world.sql("update projections.read_model set version = 0");
        CompletableFuture<Void> starting = new CompletableFuture<>();
        world.whenReplayed(() -> {
            world.whenReplayed(() -> {});
            assertThatExceptionOfType(CompletionException.class)
                    .isThrownBy(
                            () -> CompletableFuture.runAsync(models::rebuild).join())
                    .withCauseInstanceOf(RebuildIsRunning.class);
            starting.completeAsync(() -> {
                start.start();
                return null;
            });
            assertThat(starting).isNotDone();
        });

        models.rebuild();

        assertThat(starting).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void itSaysHowManyEventsAreDone() {
        List<String> lines = new ArrayList<>();

        models.rebuild(lines::add);

        assertThat(lines).singleElement().asString().startsWith("read models are rebuilt: 1 of 1 events, ");
    }

    private long schoolsCalled(String name) {
        return world.number("select count(*) from desk.school where name = '" + name + "'");
    }
}
