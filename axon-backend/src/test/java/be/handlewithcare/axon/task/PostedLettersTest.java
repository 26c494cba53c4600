package be.handlewithcare.axon.task;

import static be.handlewithcare.axon.Backend.OPERATOR_MAILBOX;
import static be.handlewithcare.core.lookup.LookupSource.MAGDA;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.lookup.Stoppages.Stoppage;
import be.handlewithcare.core.mail.Addressee;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Mailroom.Handover;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.testkit.RecordingMailroom.Mail;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PostedLettersTest extends BackendTest {
    private static final Actor OPERATOR = new Actor("operator", Actor.Role.OPERATOR, "OVO000903");

    @Test
    void aPostedLetterReachesTheOperatorOnce() {
        Writing writing = stopped();

        backend.post((letters, _) -> {
            letters.post(writing);
            letters.post(writing);
        });
        backend.queue.awaitEmpty();

        assertThat(backend.mail.mails()).containsExactly(new Mail(writing.letter(), OPERATOR_MAILBOX));
    }

    @Test
    void aLetterPostedInATransactionThatIsUndoneNeverLeaves() {
        backend.post((letters, status) -> {
            letters.post(stopped());
            status.setRollbackOnly();
        });

        assertThat(backend.queue.planned()).isEmpty();
    }

    @Test
    void ofASourceThatWasResumedAndStoppedAgainOnlyTheLastIsTold() {
        backend.mail.says(new Handover.Postponed(450));
        Writing first = stopped();
        backend.post((letters, _) -> letters.post(first));
        backend.queue.awaitFailed(
                LetterName.planned(first, backend.clock.instant()).instance(), 1);
        backend.stoppages.resume(MAGDA, OPERATOR);
        backend.clock.moveOn(Duration.ofSeconds(1));
        Writing second = stopped();
        int refused = backend.mail.mails().size();
        backend.mail.says(new Handover.Taken());

        backend.post((letters, _) -> letters.post(second));
        backend.queue.letPausesPass();
        backend.queue.awaitEmpty();

        assertThat(backend.mail.mails().subList(refused, backend.mail.mails().size()))
                .containsExactly(new Mail(second.letter(), OPERATOR_MAILBOX));
    }

    private Writing stopped() {
        backend.stoppages.stop(MAGDA, "40006");
        Stoppage stoppage = backend.stoppages.of(MAGDA).orElseThrow();
        return new Writing(new Letter.LookupStopped(MAGDA, stoppage.since()), Addressee.OPERATOR);
    }
}
