package be.handlewithcare.axon.aggregate;

import static be.handlewithcare.core.testkit.Examples.CHILDREN;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.HAPPENED;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.NOTICE;
import static be.handlewithcare.core.testkit.Examples.SATURDAY;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SEALED;
import static be.handlewithcare.core.testkit.Examples.SEALED_CHILD;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.InterventionCommand.ReportIntervention;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupOutcome;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.notice.NoticeCommand.OpenNotice;
import be.handlewithcare.core.notice.NoticeEvent.NoticeIssued;
import be.handlewithcare.core.notice.NoticeEvent.NoticeOpened;
import be.handlewithcare.core.school.SchoolCommand.RegisterSchool;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.signal.PlacedBy;
import be.handlewithcare.core.signal.SignalCommand.RecordLookup;
import be.handlewithcare.core.signal.SignalEvent.SignalLookedUp;
import be.handlewithcare.core.signal.SignalEvent.SignalPlaced;
import be.handlewithcare.core.signal.SignalEvent.SignalRaised;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** The shells hand each command to the decider of its aggregate and apply what it decides. */
class ShellsTest {
    private static final ReportIntervention REPORT =
            new ReportIntervention(HAPPENED, new ContentDigest("Y29udGVudA=="), CHILDREN, SATURDAY_MORNING);
    private static final InterventionReported REPORTED =
            InterventionReported.of(HAPPENED, new ContentDigest("Y29udGVudA=="), List.of(SIGNAL), SATURDAY_MORNING);
    private static final NoticeIssued ISSUED =
            new NoticeIssued(NOTICE, SIGNAL, DE_WIJZER, SEALED, SATURDAY_NIGHT, SATURDAY_MORNING);

    @Test
    void anInterventionIsReported() {
        shell(InterventionAggregate.class)
                .givenNoPriorActivity()
                .when(command(REPORT))
                .expectSuccessfulHandlerExecution()
                .expectEvents(REPORTED);
    }

    @Test
    void anInterventionIsReportedOnce() {
        shell(InterventionAggregate.class)
                .given(REPORTED)
                .when(command(REPORT))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void aSignalIsPlaced() {
        shell(SignalAggregate.class)
                .given(SignalRaised.of(SIGNAL, HAPPENED, SEALED_CHILD, SATURDAY_MORNING))
                .when(command(new RecordLookup(
                        SIGNAL,
                        LookupSource.REGISTER,
                        new LookupAnswer.Found(DE_WIJZER),
                        Set.of(DE_WIJZER),
                        SATURDAY_MORNING)))
                .expectEvents(
                        new SignalLookedUp(
                                SIGNAL,
                                LookupSource.REGISTER,
                                LookupOutcome.FOUND,
                                List.of(DE_WIJZER),
                                SATURDAY_MORNING),
                        new SignalPlaced(
                                SIGNAL, List.of(DE_WIJZER), PlacedBy.LOOKUP, SEALED, SATURDAY_NIGHT, SATURDAY_MORNING));
    }

    @Test
    void aNoticeIsOpened() {
        shell(NoticeAggregate.class)
                .given(ISSUED)
                .when(command(new OpenNotice(NOTICE, DE_WIJZER, SATURDAY_MORNING)))
                .expectEvents(new NoticeOpened(NOTICE, SIGNAL, SATURDAY_MORNING));
    }

    @Test
    void aRejectionReachesTheCallerAndNothingHappens() {
        shell(NoticeAggregate.class)
                .given(ISSUED)
                .when(command(new OpenNotice(NOTICE, HET_ANKER, SATURDAY_MORNING)))
                .expectException(Rejected.class)
                .expectExceptionMessage("not-found")
                .expectNoEvents();
    }

    @Test
    void aSchoolJoins() {
        shell(SchoolAggregate.class)
                .givenNoPriorActivity()
                .when(command(new RegisterSchool(DE_WIJZER, DE_WIJZER_DETAILS, SATURDAY, null, SATURDAY_MORNING)))
                .expectEvents(new SchoolJoined(DE_WIJZER, DE_WIJZER_DETAILS, SATURDAY, SATURDAY_MORNING));
    }

    private static <A> AggregateTestFixture<A> shell(Class<A> type) {
        AggregateTestFixture<A> fixture = new AggregateTestFixture<>(type);
        fixture.registerCommandTargetResolver(new CommandRouting());
        return fixture;
    }

    private static CommandMessage<Object> command(Object command) {
        return new GenericCommandMessage<>(new GenericMessage<>(command), CommandRouting.nameOf(command));
    }
}
