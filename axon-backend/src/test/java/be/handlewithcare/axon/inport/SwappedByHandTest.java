package be.handlewithcare.axon.inport;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DIRECTOR;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.REFERENCE;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.ZONE_SYSTEM;
import static be.handlewithcare.core.testkit.Examples.child;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.handlewithcare.axon.Backend;
import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.child.Mismatch;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.notice.NoticeCommand.IssueNotice;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.PlacedBy;
import be.handlewithcare.core.signal.SignalCommand.RecordLookup;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A person with all rights in the database swaps rows in order to see another child; the child is not shown. */
@ExtendWith(OutputCaptureExtension.class)
class SwappedByHandTest {
    private static final Identity LARS = child("Lars", "Maes", "2016-05-04");
    private static final Actor OFFICER = new Actor("agent-5362", Actor.Role.OFFICER, "5362");
    private static final Actor OFFICER_ELSEWHERE = new Actor("agent-5913", Actor.Role.OFFICER, "5913");

    private Backend backend;
    private SignalId noor;
    private SignalId lars;
    private List<SignalId> openedToLookUp;

    @BeforeEach
    void twoChildrenAtTwoSchools() {
        backend = Backend.start();
        List<SignalId> reported = backend.reports()
                .report(new Report(HEIST, REFERENCE, FRIDAY_NIGHT, null, List.of(NOOR, LARS)), ZONE_SYSTEM)
                .signals();
        noor = reported.getFirst();
        lars = reported.getLast();
        place(noor, NOOR, DE_WIJZER);
        place(lars, LARS, HET_ANKER);
        openedToLookUp = backend.vault.opened();
        backend.outside
                .sql("alter table events.domain_event disable trigger user")
                .update();
    }

    @AfterEach
    void stop() {
        backend.close();
    }

    @Test
    void aNoticeWhoseSignalAndSealAreAnotherChildsShowsNobody(CapturedOutput log) {
        // All of Lars except the school: signal and seal fit each other, so the vault alone would open them.
        backend.outside
                .sql("update events.domain_event set payload ="
                        + " replace(replace(payload, :noor, :lars), :sealOfNoor, :sealOfLars)"
                        + " where wire_name = 'notice-issued' and aggregate_id = :notice")
                .param("noor", noor.toString())
                .param("lars", lars.toString())
                .param("sealOfNoor", backend.vault.seal(noor, NOOR).ciphertext())
                .param("sealOfLars", backend.vault.seal(lars, LARS).ciphertext())
                .param("notice", notice(noor, DE_WIJZER).toString())
                .update();

        assertRefused(
                () -> backend.notices().reveal(notice(noor, DE_WIJZER), DE_WIJZER, DIRECTOR),
                notice(noor, DE_WIJZER),
                log);
        assertThat(backend.vault.opened()).isEqualTo(openedToLookUp);
        assertThat(backend.happened(NoticeOpened.class)).isEmpty();
    }

    @Test
    void twoNoticesThatChangedPlacesShowNobody(CapturedOutput log) {
        backend.outside
                .sql("update events.domain_event here set payload = there.payload from events.domain_event there"
                        + " where here.wire_name = 'notice-issued' and there.wire_name = 'notice-issued'"
                        + " and here.aggregate_id <> there.aggregate_id")
                .update();

        assertRefused(
                () -> backend.notices().reveal(notice(lars, HET_ANKER), DE_WIJZER, DIRECTOR),
                notice(lars, HET_ANKER),
                log);
        assertThat(backend.vault.opened()).isEqualTo(openedToLookUp);
    }

    @Test
    void anotherChildsSealShowsAnOfficerNobody(CapturedOutput log) {
        change(
                "signal-raised",
                noor,
                backend.vault.seal(noor, NOOR).ciphertext(),
                backend.vault.seal(lars, LARS).ciphertext());

        assertRefused(() -> backend.decisions().reveal(noor, HEIST, OFFICER), noor, log);
    }

    @Test
    void aSignalThatWasGivenToAnotherZoneShowsNobody(CapturedOutput log) {
        assertThat(backend.decisions().reveal(noor, HEIST, OFFICER)).isEqualTo(new Opened.Known(NOOR));
        change("signal-raised", noor, "\"5362\"", "\"5913\"");

        assertRefused(() -> backend.decisions().reveal(noor, RIVIERENLAND, OFFICER_ELSEWHERE), noor, log);
    }

    @Test
    void aSignalThatWasGivenToAnotherZoneAndToAnInterventionThatIsNoneShowsNobody(CapturedOutput log) {
        String intervention =
                backend.happened(SignalRaised.class).getFirst().intervention().toString();
        change("signal-raised", noor, "\"5362\"", "\"5913\"");
        change("signal-raised", noor, intervention, UUID.randomUUID().toString());

        assertRefused(() -> backend.decisions().reveal(noor, RIVIERENLAND, OFFICER_ELSEWHERE), noor, log);
    }

    private void change(String event, Object aggregate, String old, String other) {
        assertThat(backend.outside
                        .sql(
                                "update events.domain_event set payload = replace(payload, :old, :other)"
                                        + " where wire_name = :event and aggregate_id = :aggregate and position(:old in payload) > 0")
                        .param("event", event)
                        .param("aggregate", aggregate.toString())
                        .param("old", old)
                        .param("other", other)
                        .update())
                .isOne();
    }

    private void assertRefused(ThrowingCallable reveal, Object asked, CapturedOutput log) {
        assertThatExceptionOfType(Mismatch.class).isThrownBy(reveal);
        assertThat(backend.trail.entries())
                .filteredOn(entry -> entry.action() == AuditAction.REFUSED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.object()).isEqualTo(asked.toString()))
                .satisfies(entry -> assertThat(entry.outcome()).isEqualTo("mismatch"));
        assertThat(log.toString().lines().filter(line -> line.contains("ERROR") && line.contains("is not shown")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(asked.toString()));
    }

    private void place(SignalId signal, Identity child, InstitutionNumber school) {
        backend.commit().run(Actor.SYSTEM, commands -> {
            var sealed = backend.vault.seal(signal, child);
            commands.send(new RecordLookup(
                    signal, LookupSource.REGISTER, new LookupAnswer.NotFound(), Set.of(), SATURDAY_MORNING));
            return commands.send(new IssueNotice(
                    notice(signal, school),
                    school,
                    new SignalPlaced(
                            signal, List.of(school), PlacedBy.LOOKUP, sealed, SATURDAY_NIGHT, SATURDAY_MORNING)));
        });
    }

    private NoticeId notice(SignalId signal, InstitutionNumber school) {
        return backend.noticeAt(signal, school);
    }
}
