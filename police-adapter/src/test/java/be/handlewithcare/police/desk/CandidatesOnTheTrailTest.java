package be.handlewithcare.police.desk;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.desk.SchoolChoice;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Each look at the schools to choose from is on the trail first: near names and namesakes tell where children go to school. */
class CandidatesOnTheTrailTest extends DeskPageTest {

    @Test
    void eachShowingOfThePageIsOnTheTrail() {
        offer(2);
        SignalView signal = waiting();

        HttpResponse<String> page = pageOf(signal);
        assertThat(decisions.trail).containsExactly(look(signal));
        browser.press(page, path(signal) + "/reveal");
        assertThat(decisions.trail).hasSize(2);
        browser.press(page, path(signal) + "/placement", "school=");
        assertThat(decisions.trail).isEqualTo(Collections.nCopies(3, look(signal)));
    }

    @Test
    void askingForTheHeadCountsLikewise() {
        SignalView signal = waiting();

        assertThat(browser.head(path(signal)).statusCode()).isEqualTo(200);

        assertThat(decisions.trail).containsExactly(look(signal));
    }

    @Test
    void ifTheTrailCannotBeWrittenNoSchoolIsShown() {
        offer(2);
        SignalView signal = waiting();
        decisions.trailBroken = true;

        HttpResponse<String> page = pageOf(signal);

        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).doesNotContain("School 1", "000001");
    }

    @Test
    void whoLookedTooOftenSeesAllSchoolsAlikeAndCanStillChoose() {
        backend.schools.add(new SchoolChoice(new InstitutionNumber("000001"), "School 1", "Willebroek", true));
        backend.schools.add(new SchoolChoice(new InstitutionNumber("000002"), "School 2", "Willebroek", false));
        SignalView signal = backend.stands(waiting(), SignalStatus.NEEDS_ATTENTION, "NOT_FOUND");
        assertThat(pageOf(signal).body()).contains("Of kies een andere school");
        decisions.limit = Duration.ofMinutes(10);

        HttpResponse<String> page = pageOf(signal);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("School 1", "School 2", "pas weer getoond vanaf")
                .doesNotContain("Of kies een andere school", "bijna zo heet");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NEEDS_ATTENTION")
    void whereNoSchoolIsShownThereIsNoLook(SignalStatus status) {
        offer(2);
        String reason = switch (status) {
            case CLOSED -> "NO_SCHOOL";
            case WITHDRAWN -> "DUPLICATE";
            case AWAITING_SCHOOL, NEEDS_ATTENTION, NOTIFIED -> null;
        };

        HttpResponse<String> page = pageOf(backend.stands(waiting(), status, reason));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(decisions.trail).isEmpty();
    }

    private static AuditEntry look(SignalView signal) {
        return new AuditEntry(
                DeskTestApplication.NOW,
                DeskTestApplication.OFFICER,
                AuditAction.SEARCHED,
                signal.signal().toString(),
                signal.signal(),
                AuditEntry.DONE);
    }
}
