package be.handlewithcare.projections.audit;

import static be.handlewithcare.projections.Events.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.projections.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditReaderTest {
    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00.123456Z");
    private static final SignalId NOOR = signal("a/noor");

    private final World world = new World();
    private final AuditTrail trail = world.its(AuditTrail.class);
    private final AuditReader reader = world.its(AuditReader.class);

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void anEntryIsReadAsItWasWritten() {
        AuditEntry entry = entry(NOON, "notice", NOOR);
        trail.record(entry);

        assertThat(reader.read(new AuditQuery(null, null, null, null, 1)))
                .isEqualTo(new AuditPage(List.of(entry), null));
    }

    @Test
    void pagesGiveEachEntryOnceWhileNewOnesOfTheSameInstantArrive() {
        for (int i = 0; i < 5; i++) {
            trail.record(entry(NOON, "before " + i, null));
        }

        List<String> seen = new ArrayList<>();
        UUID after = null;
        do {
            AuditPage page = reader.read(new AuditQuery(null, null, null, after, 2));
            page.items().forEach(item -> seen.add(item.object()));
            after = page.next();
            if (seen.size() == 2) {
                trail.record(entry(NOON, "meanwhile", null));
            }
        } while (after != null);

        assertThat(seen).containsExactly("before 0", "before 1", "before 2", "before 3", "before 4", "meanwhile");
    }

    @Test
    void aPeriodIncludesItsStartAndNotItsEnd() {
        trail.record(entry(NOON.minusNanos(1_000), "before", null));
        trail.record(entry(NOON, "first", null));
        trail.record(entry(NOON.plusSeconds(1), "after", null));

        AuditPage page = reader.read(new AuditQuery(null, NOON, NOON.plusSeconds(1), null, 10));

        assertThat(page.items()).extracting(AuditEntry::object).containsExactly("first");
    }

    @Test
    void theEntriesOfOneSignalAreReadAlone() {
        trail.record(entry(NOON, "hers", NOOR));
        trail.record(entry(NOON, "his", signal("a/adam")));
        trail.record(entry(NOON, "nobody's", null));

        AuditPage page = reader.read(new AuditQuery(NOOR, null, null, null, 10));

        assertThat(page.items()).extracting(AuditEntry::object).containsExactly("hers");
    }

    @Test
    void theNewestComeFirstIfAskedForAndEachPageGoesFurtherBack() {
        for (int i = 0; i < 3; i++) {
            trail.record(entry(NOON, "entry " + i, null));
        }

        AuditPage newest = reader.readNewestFirst(new AuditQuery(null, null, null, null, 2));
        AuditPage rest = reader.readNewestFirst(new AuditQuery(null, null, null, newest.next(), 2));

        assertThat(newest.items()).extracting(AuditEntry::object).containsExactly("entry 2", "entry 1");
        assertThat(rest.items()).extracting(AuditEntry::object).containsExactly("entry 0");
        assertThat(rest.next()).isNull();
    }

    @Test
    void oneAccountOneActionAndOneObjectAreReadAlone() {
        UUID notice = new UUID(3, 1);
        Actor director = new Actor("directeur-012301", Actor.Role.DIRECTOR, "012301");
        trail.record(new AuditEntry(NOON, director, AuditAction.REVEALED, notice.toString(), NOOR, AuditEntry.DONE));
        trail.record(entry(NOON, "by the system", NOOR));
        trail.record(new AuditEntry(NOON, director, AuditAction.REFUSED, "elsewhere", null, "not-found"));

        assertThat(objects(narrowed("directeur-012301", null, null))).containsExactly(notice.toString(), "elsewhere");
        assertThat(objects(narrowed(null, AuditAction.REVEALED, null)))
                .containsExactly(notice.toString(), "by the system");
        assertThat(objects(narrowed(null, null, notice))).containsExactly(notice.toString());
        assertThat(objects(narrowed(null, null, NOOR.value()))).containsExactly(notice.toString(), "by the system");
    }

    private List<String> objects(AuditQuery query) {
        return reader.read(query).items().stream().map(AuditEntry::object).toList();
    }

    private static AuditQuery narrowed(@Nullable String actor, @Nullable AuditAction action, @Nullable UUID object) {
        return new AuditQuery(null, actor, action, object, null, null, null, 10);
    }

    @Test
    void aLimitOutOfItsRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> reader.read(new AuditQuery(null, null, null, null, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.read(new AuditQuery(null, null, null, null, 1_001)));
    }

    private static AuditEntry entry(Instant at, String object, @Nullable SignalId signal) {
        return new AuditEntry(at, Actor.SYSTEM, AuditAction.REVEALED, object, signal, AuditEntry.DONE);
    }
}
