package be.handlewithcare.axon.task;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.DIRECTOR;
import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralSchools;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.signal.SignalEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One signal on the longest way that a signal can go, with people, tasks and the clock. */
class WholeLifeTest extends BackendTest {
    private static final Actor OFFICER = new Actor("agent-5362", Actor.Role.OFFICER, "5362");
    private static final Actor ELSEWHERE = new Actor("directeur-023456", Actor.Role.DIRECTOR, "023456");

    @Test
    void aChildOfTwoSchoolsGoesToTheWrongOneFirst() {
        backend.schools().register(HET_ANKER, DE_WIJZER_DETAILS, LocalDate.of(2026, 9, 1), null, Actor.SYSTEM);
        backend.lookup.says(NOOR, new SeveralSchools(List.of(DE_WIJZER, HET_ANKER)));
        SignalId signal = backend.raise(NOOR, SATURDAY_MORNING.minusSeconds(60));
        backend.queue.awaitEmpty();
        backend.queue.awaitEmptyAt(SATURDAY_MORNING.plus(Duration.ofHours(4)));

        backend.decisions().place(signal, HEIST, List.of(DE_WIJZER), OFFICER);
        backend.queue.awaitEmpty();
        NoticeId wrong = backend.noticeAt(signal, DE_WIJZER);
        backend.notices().reveal(wrong, DE_WIJZER, DIRECTOR);
        backend.notices().sendBack(wrong, DE_WIJZER, DIRECTOR);
        backend.queue.awaitEmptyAt(SATURDAY_MORNING.plus(Duration.ofHours(25)));

        backend.decisions().place(signal, HEIST, List.of(HET_ANKER), OFFICER);
        backend.queue.awaitEmpty();
        NoticeId right = backend.noticeAt(signal, HET_ANKER);
        backend.queue.awaitEmptyAt(SATURDAY_MORNING.plus(Duration.ofHours(50)));
        backend.notices().reveal(right, HET_ANKER, ELSEWHERE);
        backend.notices().acknowledge(right, HET_ANKER, ELSEWHERE);
        backend.notices().teacherInformed(right, HET_ANKER, ELSEWHERE);
        backend.queue.awaitEmptyAt(SATURDAY_MORNING.plus(Duration.ofDays(10)));

        assertThat(namesOf(SignalEvent.class))
                .containsExactly(
                        "SignalRaised",
                        "SignalLookedUp",
                        "SignalNeedsAttention",
                        "SignalEscalated",
                        "SignalPlaced",
                        "SchoolTold",
                        "SignalNotified",
                        "SignalReturned",
                        "SignalEscalated",
                        "SignalOverdue",
                        "SignalPlaced",
                        "SchoolTold",
                        "SignalNotified",
                        "SignalErased");
        assertThat(namesOf(NoticeEvent.class))
                .containsExactly(
                        "NoticeIssued",
                        "NoticeDelivered",
                        "NoticeOpened",
                        "NoticeReturned",
                        "NoticeIssued",
                        "NoticeDelivered",
                        "SchoolReminded",
                        "NoticeOpened",
                        "NoticeAcknowledged",
                        "TeacherInformed",
                        "NoticeErased",
                        "NoticeErased");
        assertThat(backend.queue.planned()).isEmpty();
    }

    private List<String> namesOf(Class<? extends DomainEvent> family) {
        return backend.happened(family).stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }
}
