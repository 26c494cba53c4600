package be.handlewithcare.projections.rebuild;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.closed;
import static be.handlewithcare.projections.Events.issued;
import static be.handlewithcare.projections.Events.needsAttention;
import static be.handlewithcare.projections.Events.notice;
import static be.handlewithcare.projections.Events.notified;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.signal;
import static be.handlewithcare.projections.Events.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.SignalEvent;
import be.handlewithcare.projections.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RebuildReadModelsTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T20:00:00.123456789Z");
    private static final SignalId NOOR = signal("a/noor");
    private static final SignalId ADAM = signal("a/adam");

    private final World world = new World();
    private final RebuildReadModels models = world.its(RebuildReadModels.class);
    private final ContentHash hash = world.its(ContentHash.class);

    @BeforeEach
    void aNight() {
        SchoolDetails details = new SchoolDetails("De Eik", "Boom", List.of(), List.of(new Mailbox("a@eik.be")));
        world.happened(new SchoolJoined(OAK, details, LocalDate.of(2026, 9, 1), NIGHT));
        world.happened(report("a", RIVIERENLAND, "Willebroek", NIGHT, "noor", "adam", "lina", "sam"));
        world.happened(placed(NOOR, NIGHT, OAK, BEECH), issued(NOOR, OAK, NIGHT), issued(NOOR, BEECH, NIGHT));
        world.happened(told(NOOR, OAK, NIGHT.plusSeconds(2)));
        world.happened(told(NOOR, BEECH, NIGHT.plusSeconds(1)));
        world.happened(notified(NOOR, NIGHT.plusSeconds(2)));
        world.happened(new NoticeOpened(notice(NOOR, OAK), NOOR, NIGHT));
        world.happened(needsAttention(ADAM, AttentionReason.NOT_FOUND, NIGHT));
        world.happened(closed(signal("a/lina"), NIGHT));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void rebuiltModelsAreEqualAndTheTrailStaysAsItWas() {
        String before = hash.compute();
        long entries = world.number("select count(*) from audit.entry");

        models.rebuild();
        assertThat(hash.compute()).isEqualTo(before);

        world.sql("delete from desk.signal");
        world.sql("delete from monitoring.signal");
        models.rebuild();
        models.rebuild();
        assertThat(hash.compute()).isEqualTo(before);
        assertThat(world.number("select count(*) from audit.entry")).isEqualTo(entries);
    }

    @Test
    void whateverCanHappenIsRebuiltAsItWas() {
        List<DomainEvent> everything = FullLives.from(NIGHT);
        everything.forEach(world::happened);
        assertThat(everything)
                .extracting(event -> (Object) event.getClass())
                .containsAll(kinds(InterventionEvent.class))
                .containsAll(kinds(SignalEvent.class))
                .containsAll(kinds(NoticeEvent.class))
                .containsAll(kinds(SchoolEvent.class));
        String before = hash.compute();
        models.rebuild();
        assertThat(hash.compute()).isEqualTo(before);
    }

    private static List<Class<?>> kinds(Class<?> family) {
        return List.of(family.getPermittedSubclasses());
    }

    @Test
    void moreThanOneBatchIsRebuiltToo() {
        List<DomainEvent> many = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            many.addAll(
                    List.of(report("n" + i, RIVIERENLAND, null, NIGHT, "1", "2", "3", "4", "5", "6", "7", "8", "9")));
            many.add(placed(signal("n" + i + "/1"), NIGHT, OAK));
            many.add(closed(signal("n" + i + "/2"), NIGHT));
        }
        world.happened(many.toArray(DomainEvent[]::new));
        String before = hash.compute();

        models.rebuild();

        assertThat(hash.compute()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update desk.intervention set post = ''",
                "update desk.intervention set signals = signals[2:] || signals[1]",
                "update desk.signal set reason = 'SEVERAL_PUPILS' where reason = 'NOT_FOUND'",
                "update desk.signal set placed_at = placed_at + interval '1 microsecond'",
                "update desk.signal set escalated_to = 'ZONE'",
                "update desk.signal set erased_at = now()",
                "update desk.signal set returned_by = array['012345']",
                "update desk.notice set sealed_child = 'other'",
                "update desk.notice set reminders = 1",
                "update desk.school set days_off = array['2026-12-24'::date]",
                "update monitoring.signal set opened_at = null",
                "update desk.school set mailboxes = array['b@eik.be']",
                "delete from monitoring.signal where status = 'CLOSED'"
            })
    void aPlantedDifferenceGivesAnotherHash(String difference) {
        String before = hash.compute();

        assertThat(world.sql(difference)).isPositive();

        assertThat(hash.compute()).isNotEqualTo(before);
    }

    @Test
    void aRebuildThatFailsLeavesTheOldRows() {
        String before = hash.compute();
        world.whenReplayed(() -> {
            throw new IllegalStateException("planted");
        });

        assertThatIllegalStateException().isThrownBy(models::rebuild);

        assertThat(hash.compute()).isEqualTo(before);
    }

    @Test
    void whoCommitsDuringARebuildWaitsAndMeetsTheNewRows() {
        CompletableFuture<Void> commit = new CompletableFuture<>();
        world.whenReplayed(() -> {
            commit.completeAsync(() -> {
                world.happened(placed(signal("a/sam"), NIGHT, OAK));
                return null;
            });
            awaitSomebodyWaiting();
            assertThat(commit).isNotDone();
        });

        models.rebuild();

        assertThat(commit).succeedsWithin(Duration.ofSeconds(30));
        assertThat(world.number("select count(*) from desk.signal where placed_at is not null"))
                .isEqualTo(2);
    }

    private void awaitSomebodyWaiting() {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            while (world.number("select count(*) from pg_locks where not granted") == 0) {
                Thread.onSpinWait();
            }
        });
    }
}
