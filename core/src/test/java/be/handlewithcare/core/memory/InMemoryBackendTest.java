package be.handlewithcare.core.memory;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.HAPPENED;
import static be.handlewithcare.core.testkit.Examples.INTERVENTION;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SEALED_CHILD;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.InterventionCommand.ReportIntervention;
import be.handlewithcare.core.intervention.InterventionState.NotReported;
import be.handlewithcare.core.intervention.ReportedSignals;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.notice.NoticeCommand.RecordDelivery;
import be.handlewithcare.core.notice.NoticeEvent.NoticeDelivered;
import be.handlewithcare.core.process.Commands;
import be.handlewithcare.core.process.SignalProcess;
import be.handlewithcare.core.signal.SignalCommand.RecordLookup;
import be.handlewithcare.core.signal.SignalEvent.SchoolTold;
import be.handlewithcare.core.signal.SignalEvent.SignalNotified;
import be.handlewithcare.core.testkit.RecordingHash;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InMemoryBackendTest {
    private final RecordingHash hash = new RecordingHash();
    private final InMemoryBackend backend = new InMemoryBackend(new SignalProcess(hash, _ -> true));
    private final AtomicInteger sealings = new AtomicInteger();

    @Test
    void aReportIsSealedOnceAndARepeatedOneNotAtAll() {
        backend.commit(commands -> report("content", commands));
        InMemoryBackend.Commit repeated = backend.commit(commands -> report("content", commands));

        assertThat(repeated).isEqualTo(new InMemoryBackend.Commit(List.of(), List.of()));
        assertThat(sealings).hasValue(1);
    }

    @Test
    void aDeliveryTellsTheSignalInItsCommit() {
        backend.commit(commands -> report("content", commands));
        backend.commit(commands -> commands.send(new RecordLookup(
                SIGNAL, LookupSource.REGISTER, new Found(DE_WIJZER), Set.of(DE_WIJZER), SATURDAY_MORNING)));
        NoticeId notice = NoticeId.derive(hash, SIGNAL, DE_WIJZER.value());

        InMemoryBackend.Commit delivery =
                backend.commit(commands -> commands.send(new RecordDelivery(notice, SATURDAY_MORNING)));

        assertThat(delivery.events())
                .containsExactly(
                        new NoticeDelivered(notice, SIGNAL, SATURDAY_MORNING),
                        new SchoolTold(SIGNAL, DE_WIJZER, SATURDAY_MORNING),
                        new SignalNotified(SIGNAL, SATURDAY_MORNING));
    }

    @Test
    void aRejectedCommandUndoesTheCommandsBeforeItInItsCommit() {
        assertThatThrownBy(() -> backend.commit(commands -> {
                    report("content", commands);
                    report("other content", commands);
                }))
                .isInstanceOf(Rejected.class)
                .hasMessage("reference-reused");

        assertThat(backend.history()).isEmpty();
        assertThat(backend.intervention(INTERVENTION)).isEqualTo(new NotReported());
        assertThat(backend.commit(commands -> report("other content", commands)).events())
                .hasSize(2);
    }

    private void report(String content, Commands commands) {
        ReportedSignals children = new ReportedSignals(List.of(SIGNAL), () -> {
            sealings.incrementAndGet();
            return Map.of(SIGNAL, SEALED_CHILD);
        });
        commands.send(new ReportIntervention(HAPPENED, new ContentDigest(content), children, SATURDAY_MORNING));
    }
}
