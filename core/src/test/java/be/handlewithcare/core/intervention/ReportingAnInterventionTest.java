package be.handlewithcare.core.intervention;

import static be.handlewithcare.core.testkit.Examples.CHILDREN;
import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.INTERVENTION;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static be.handlewithcare.core.testkit.Examples.WILLEBROEK;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.intervention.InterventionCommand.ReportIntervention;
import be.handlewithcare.core.intervention.InterventionEvent.InterventionReported;
import be.handlewithcare.core.testkit.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingAnInterventionTest {
    private static final ContentDigest CONTENT = new ContentDigest("Y29udGVudA==");
    private static final InterventionReported REPORTED = new InterventionReported(
            INTERVENTION,
            RIVIERENLAND,
            WILLEBROEK,
            FRIDAY_NIGHT,
            SATURDAY_NIGHT,
            SATURDAY_MORNING,
            CONTENT,
            List.of(SIGNAL));

    @Test
    void aReportedInterventionIsDueTwentyFourHoursAfterItHappened() {
        Scenario.of(new InterventionDecider()).when(report(CONTENT)).then(REPORTED);
    }

    @Test
    void theSameReportAgainChangesNothing() {
        Scenario.of(new InterventionDecider())
                .given(REPORTED)
                .when(report(CONTENT))
                .thenNothing();
    }

    @Test
    void anotherReportUnderTheSameReferenceIsRefused() {
        Scenario.of(new InterventionDecider())
                .given(REPORTED)
                .when(report(new ContentDigest("b3RoZXI=")))
                .thenRejected(Rule.REFERENCE_REUSED);
    }

    @Test
    void anInterventionOfMoreThanThirtyDaysAgoIsRefusedUnlessItIsAResend() {
        Instant later = FRIDAY_NIGHT.plus(Duration.ofDays(30)).plusMillis(1);

        Scenario.of(new InterventionDecider()).when(report(CONTENT, later)).thenRejected(Rule.TOO_OLD);
        Scenario.of(new InterventionDecider())
                .given(REPORTED)
                .when(report(CONTENT, later))
                .thenNothing();
    }

    private static ReportIntervention report(ContentDigest content) {
        return report(content, SATURDAY_MORNING);
    }

    private static ReportIntervention report(ContentDigest content, Instant at) {
        return new ReportIntervention(
                new Intervention(INTERVENTION, RIVIERENLAND, WILLEBROEK, FRIDAY_NIGHT), content, CHILDREN, at);
    }
}
