package be.handlewithcare.vault;

import static be.handlewithcare.vault.Children.LARS;
import static be.handlewithcare.vault.Children.NOOR;
import static be.handlewithcare.vault.Children.child;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.Reference;
import be.handlewithcare.core.zone.ZoneCode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Recognising a resend, and forgetting how. Long because each part of a report that may differ is tried on its own. */
@Timeout(30)
class KeyedContentDigestsTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T22:40:00Z");

    private final KeyEncryptionKey master = Keys.fresh();
    private final KeyedContentDigests digests = digests();
    private final InterventionId intervention = new InterventionId(UUID.randomUUID());
    private final ContentDigest first = digests.digestOf(intervention, report(NIGHT, "Willebroek", NOOR, LARS));

    @Test
    void aResendHasTheSameDigestAlsoAfterARestart() {
        assertThat(digests.digestOf(intervention, report(NIGHT, "Willebroek", NOOR, LARS)))
                .isEqualTo(first);
        assertThat(digests().digestOf(intervention, report(NIGHT, "Willebroek", NOOR, LARS)))
                .isEqualTo(first);
    }

    @Test
    void eachPartOfTheContentCounts() {
        assertThat(List.of(
                        first,
                        digestOf(report(NIGHT.plusNanos(1), "Willebroek", NOOR, LARS)),
                        digestOf(report(NIGHT, "willebroek", NOOR, LARS)),
                        digestOf(report(NIGHT, null, NOOR, LARS)),
                        digestOf(report(NIGHT, "Willebroek", LARS, NOOR)),
                        digestOf(report(NIGHT, "Willebroek", NOOR)),
                        digestOf(report(NIGHT, "Willebroek", NOOR, LARS, LARS)),
                        digestOf(report(NIGHT, "Willebroek", child("Noor", "Peeters", "2018-03-03"), LARS)),
                        digestOf(report(NIGHT, "Willebroek", child("NoorP", "eeters", "2018-03-02"), LARS)),
                        digestOf(report(NIGHT, "Willebroek", child("", "Peeters", "2018-03-02"), LARS))))
                .doesNotHaveDuplicates();
    }

    @Test
    void equalContentOfTwoInterventionsDoesNotShow() {
        assertThat(digests.digestOf(new InterventionId(UUID.randomUUID()), report(NIGHT, "Willebroek", NOOR, LARS)))
                .isNotEqualTo(first);
    }

    @Test
    void bothUnicodeFormsOfANameAreOneContent() {
        assertThat(digestOf(report(NIGHT, null, child("Zoe\u0308", "Peeters", "2018-03-02"))))
                .isEqualTo(digestOf(report(NIGHT, null, child("Zoë", "Peeters", "2018-03-02"))));
    }

    @Test
    void aKeyOfAnotherInterventionDoesNotOpen() {
        InterventionId other = new InterventionId(UUID.randomUUID());
        TestDatabase.jdbc()
                .update(
                        "update vault.report_key set intervention_id = ? where intervention_id = ?",
                        other.value(),
                        intervention.value());

        assertThatIllegalStateException().isThrownBy(() -> digests.digestOf(other, report(NIGHT, null, NOOR)));
    }

    @Test
    void aForgottenReportIsEqualToNoOtherNotEvenToItself() {
        Report resend = report(NIGHT, "Willebroek", NOOR, LARS);

        digests.forget(intervention);

        assertThat(List.of(
                        first,
                        digests.digestOf(intervention, resend),
                        digests.digestOf(intervention, resend),
                        digests().digestOf(intervention, resend)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aForgottenReportLeavesATombstoneThatStays() {
        digests.forget(intervention);
        digests.digestOf(intervention, report(NIGHT, "Willebroek", NOOR, LARS));
        new KeyedContentDigests(
                        new ReportKeys(TestDatabase.jdbc(), master, Clock.fixed(NIGHT.plusSeconds(1), ZoneOffset.UTC)))
                .forget(intervention);

        assertThat(rowOf(intervention))
                .containsEntry("wrapped", null)
                .containsEntry("destroyed_at", Timestamp.from(NIGHT));
    }

    @Test
    void anInterventionForgottenBeforeItsFirstReportNeverGetsAKey() {
        InterventionId never = new InterventionId(UUID.randomUUID());

        digests.forget(never);

        assertThat(digests.digestOf(never, report(NIGHT, null, NOOR)))
                .isNotEqualTo(digests.digestOf(never, report(NIGHT, null, NOOR)));
        assertThat(rowOf(never)).containsEntry("wrapped", null);
    }

    @Test
    void oneForgottenInterventionLeavesTheOthersKnown() {
        digests.forget(new InterventionId(UUID.randomUUID()));

        assertThat(digestOf(report(NIGHT, "Willebroek", NOOR, LARS))).isEqualTo(first);
    }

    @Test
    void forgettingWaitsForAFirstReportUnderWayAndThenDestroysItsKey() throws Exception {
        InterventionId raced = new InterventionId(UUID.randomUUID());
        Report report = report(NIGHT, null, NOOR);
        ContentDigest before = whileUnderWay(() -> digests.digestOf(raced, report), () -> {
            digests.forget(raced);
            return true;
        });

        assertThat(digests.digestOf(raced, report)).isNotEqualTo(before);
        assertThat(rowOf(raced)).containsEntry("wrapped", null);
    }

    @Test
    void aFirstReportWaitsForForgettingUnderWayAndThenFindsNoKey() throws Exception {
        InterventionId raced = new InterventionId(UUID.randomUUID());
        Report report = report(NIGHT, null, NOOR);
        whileUnderWay(
                () -> {
                    digests.forget(raced);
                    return true;
                },
                () -> digests.digestOf(raced, report));

        assertThat(digests.digestOf(raced, report)).isNotEqualTo(digests.digestOf(raced, report));
        assertThat(rowOf(raced)).containsEntry("wrapped", null);
    }

    /** What the first did in its transaction, during which the second began and had to wait. */
    private static <T> T whileUnderWay(Supplier<T> first, Supplier<?> second) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<T> one = threads.submit(() -> TestDatabase.transaction().execute(_ -> {
                T result = first.get();
                done.countDown();
                await(released);
                return result;
            }));
            done.await();
            Future<?> two = threads.submit(() -> TestDatabase.transaction().execute(_ -> second.get()));
            awaitSomebodyWaiting();
            released.countDown();
            two.get();
            return one.get();
        }
    }

    private static Map<String, @Nullable Object> rowOf(InterventionId intervention) {
        return TestDatabase.jdbc()
                .queryForMap(
                        "select wrapped, destroyed_at from vault.report_key where intervention_id = ?",
                        intervention.value());
    }

    @Test
    void theSecondOfTwoFirstReportsWaitsAndThenUsesTheFirstOnesKey() throws Exception {
        assertThat(whenTheFirstOfTwoEnds(false)).isTrue();
    }

    @Test
    void theSecondOfTwoFirstReportsMakesItsOwnKeyIfTheFirstRolledBack() throws Exception {
        assertThat(whenTheFirstOfTwoEnds(true)).isFalse();
    }

    /** Whether both got the same digest. */
    private boolean whenTheFirstOfTwoEnds(boolean byRollback) throws Exception {
        InterventionId raced = new InterventionId(UUID.randomUUID());
        Report report = report(NIGHT, null, NOOR);
        CountDownLatch inserted = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<ContentDigest> one =
                    threads.submit(() -> TestDatabase.transaction().execute(transaction -> {
                        ContentDigest digest = digests.digestOf(raced, report);
                        inserted.countDown();
                        await(released);
                        if (byRollback) {
                            transaction.setRollbackOnly();
                        }
                        return digest;
                    }));
            inserted.await();
            Future<ContentDigest> two =
                    threads.submit(() -> TestDatabase.transaction().execute(_ -> digests.digestOf(raced, report)));
            awaitSomebodyWaiting();
            released.countDown();
            assertThat(digests.digestOf(raced, report)).isEqualTo(two.get());
            return one.get().equals(two.get());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** To be called outside transactions: inside one PostgreSQL shows the activity of its first look for ever. */
    private static void awaitSomebodyWaiting() {
        String waiting = "select pid from pg_stat_activity where wait_event_type = 'Lock'"
                + " and query like 'insert into vault.report_key%'";
        while (TestDatabase.jdbc().queryForList(waiting, Integer.class).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private ContentDigest digestOf(Report report) {
        return digests.digestOf(intervention, report);
    }

    private KeyedContentDigests digests() {
        return new KeyedContentDigests(new ReportKeys(TestDatabase.jdbc(), master, Clock.fixed(NIGHT, ZoneOffset.UTC)));
    }

    private static Report report(Instant at, @Nullable String post, Identity... children) {
        return new Report(
                new ZoneCode("5913"),
                new Reference("RIV-1"),
                at,
                post == null ? null : new PolicePost(post),
                List.of(children));
    }
}
