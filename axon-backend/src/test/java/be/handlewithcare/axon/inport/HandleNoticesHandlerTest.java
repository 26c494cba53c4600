package be.handlewithcare.axon.inport;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DIRECTOR;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.INTERVENTION;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static be.handlewithcare.core.testkit.Examples.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.axon.Backend;
import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.child.IdentityVault.Opened;
import be.handlewithcare.core.child.SealedChild;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.intervention.Intervention;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.notice.NoticeCommand.IssueNotice;
import be.handlewithcare.core.notice.NoticeEvent.NoticeAcknowledged;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.notice.NoticeEvent.TeacherInformed;
import be.handlewithcare.core.signal.PlacedBy;
import be.handlewithcare.core.signal.SignalCommand.RaiseSignal;
import be.handlewithcare.core.signal.SignalCommand.RecordLookup;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.testkit.RecordingHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sees a name unless it stands, committed, who looked. */
class HandleNoticesHandlerTest {
    private static final Actor DIRECTOR_ELSEWHERE =
            new Actor("directeur-" + HET_ANKER, Actor.Role.DIRECTOR, HET_ANKER.value());
    private static final NoticeId NOTICE = NoticeId.derive(new RecordingHash(), SIGNAL, DE_WIJZER.value());
    private static final AuditEntry LOOK = new AuditEntry(
            SATURDAY_MORNING, DIRECTOR, AuditAction.REVEALED, NOTICE.toString(), SIGNAL, AuditEntry.DONE);

    private Backend backend;

    @BeforeEach
    void aNoticeStandsBeforeDeWijzer() {
        backend = Backend.start();
        backend.commit().run(Actor.SYSTEM, commands -> {
            var sealed = backend.vault.seal(SIGNAL, NOOR);
            commands.send(new RaiseSignal(
                    SIGNAL,
                    new Intervention(INTERVENTION, HEIST, null, FRIDAY_NIGHT),
                    new SealedChild(sealed, TOKEN),
                    SATURDAY_MORNING));
            // Nobody has to look it up, so whoever asks the vault is the director.
            commands.send(new RecordLookup(
                    SIGNAL, LookupSource.REGISTER, new LookupAnswer.NotFound(), Set.of(), SATURDAY_MORNING));
            return commands.send(new IssueNotice(
                    NOTICE,
                    DE_WIJZER,
                    new SignalPlaced(
                            SIGNAL, List.of(DE_WIJZER), PlacedBy.LOOKUP, sealed, SATURDAY_NIGHT, SATURDAY_MORNING)));
        });
    }

    @AfterEach
    void stop() {
        backend.close();
    }

    @Test
    void aDirectorSeesWhomTheNoticeIsAbout() {
        assertThat(reveal()).isEqualTo(new Opened.Known(NOOR));

        assertThat(backend.trail.entries()).containsExactly(LOOK);
        assertThat(backend.happened(NoticeOpened.class))
                .containsExactly(new NoticeOpened(NOTICE, SIGNAL, SATURDAY_MORNING));
    }

    @Test
    void anErasedChildIsNotShownButTheLookStays() {
        backend.vault.erase(SIGNAL);

        assertThat(reveal()).isEqualTo(new Opened.Erased());
        assertThat(looksCommitted()).isOne();
    }

    @Test
    void whatCannotBeWrittenOnTheTrailIsNotShown() {
        backend.trail.isFull();

        assertThatThrownBy(this::reveal).hasMessage("the trail cannot be written");
        assertThat(backend.vault.opened()).isEmpty();
        assertThat(backend.happened(NoticeOpened.class)).isEmpty();
    }

    @Test
    void theLookIsCommittedBeforeTheVaultIsAsked() {
        List<Long> seenByTheVault = new ArrayList<>();
        backend.vault.beforeOpening(_ -> {
            seenByTheVault.add(looksCommitted());
            seenByTheVault.add(committed("events.domain_event where wire_name = 'notice-opened'"));
        });

        reveal();

        assertThat(seenByTheVault).containsExactly(1L, 1L);
    }

    @Test
    void aVaultThatBreaksDoesNotTakeTheLookOffTheTrail() {
        backend.vault.beforeOpening(_ -> {
            throw new IllegalStateException("planted");
        });

        assertThatThrownBy(this::reveal).hasMessage("planted");
        assertThat(looksCommitted()).isOne();
    }

    @Test
    void toAnotherSchoolTheNoticeDoesNotExist() {
        assertThatThrownBy(() -> backend.notices().reveal(NOTICE, HET_ANKER, DIRECTOR_ELSEWHERE))
                .isInstanceOf(Rejected.class)
                .hasMessage("not-found");

        assertNobodyLooked();
    }

    @Test
    void aNoticeThatWasNeverIssuedDoesNotExist() {
        NoticeId unknown = new NoticeId(UUID.randomUUID());

        assertThatThrownBy(() -> backend.notices().reveal(unknown, DE_WIJZER, DIRECTOR))
                .isInstanceOf(Rejected.class)
                .hasMessage("not-found");

        assertNobodyLooked();
    }

    @Test
    void eachLookIsAnEntryAndTheOpeningOneEvent() {
        reveal();
        reveal();
        reveal();

        assertThat(backend.trail.entries()).containsExactly(LOOK, LOOK, LOOK);
        assertThat(looksCommitted()).isEqualTo(3);
        assertThat(backend.vault.opened()).containsExactly(SIGNAL, SIGNAL, SIGNAL);
        assertThat(backend.happened(NoticeOpened.class)).hasSize(1);
    }

    @Test
    void onlyWhatWasOpenedCanBeConfirmed() {
        assertThatThrownBy(() -> backend.notices().acknowledge(NOTICE, DE_WIJZER, DIRECTOR))
                .isInstanceOf(Rejected.class)
                .hasMessage("not-opened");
        reveal();
        backend.notices().acknowledge(NOTICE, DE_WIJZER, DIRECTOR);
        backend.notices().teacherInformed(NOTICE, DE_WIJZER, DIRECTOR);
        backend.notices().teacherInformed(NOTICE, DE_WIJZER, DIRECTOR);

        assertThat(backend.happened(NoticeAcknowledged.class)).hasSize(1);
        assertThat(backend.happened(TeacherInformed.class)).hasSize(1);
    }

    @Test
    void anotherSchoolCannotConfirm() {
        reveal();

        assertThatThrownBy(() -> backend.notices().acknowledge(NOTICE, HET_ANKER, DIRECTOR_ELSEWHERE))
                .hasMessage("not-found");
        assertThatThrownBy(() -> backend.notices().teacherInformed(NOTICE, HET_ANKER, DIRECTOR_ELSEWHERE))
                .hasMessage("not-found");
        assertThat(backend.happened(NoticeAcknowledged.class)).isEmpty();
    }

    private Opened reveal() {
        return backend.notices().reveal(NOTICE, DE_WIJZER, DIRECTOR);
    }

    private long looksCommitted() {
        return committed("public.trail");
    }

    private long committed(String rows) {
        return backend.outside
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }

    private void assertNobodyLooked() {
        assertThat(backend.trail.entries()).isEmpty();
        assertThat(looksCommitted()).isZero();
        assertThat(backend.vault.opened()).isEmpty();
        assertThat(backend.happened(NoticeOpened.class)).isEmpty();
    }
}
