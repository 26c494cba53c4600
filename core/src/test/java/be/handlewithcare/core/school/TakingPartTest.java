package be.handlewithcare.core.school;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.SchoolCommand.RegisterSchool;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.testkit.Scenario;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakingPartTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);
    private static final SchoolDetails NEW_MAILBOX = new SchoolDetails(
            "Basisschool De Wijzer", "Willebroek", List.of(), List.of(new Mailbox("zorg@dewijzer.example")));
    private static final SchoolJoined JOINED =
            new SchoolJoined(DE_WIJZER, DE_WIJZER_DETAILS, SEPTEMBER, SATURDAY_MORNING);
    private static final SchoolLeft LEFT = new SchoolLeft(DE_WIJZER, JANUARY, SATURDAY_MORNING);

    private final Scenario<SchoolCommand, SchoolState, SchoolEvent> scenario = Scenario.of(new SchoolDecider());

    @Test
    void aSchoolJoinsChangesItsMailboxLeavesAndComesBack() {
        scenario.when(register(DE_WIJZER_DETAILS, SEPTEMBER, null))
                .then(JOINED)
                .when(register(NEW_MAILBOX, SEPTEMBER, null))
                .then(new SchoolDetailsChanged(DE_WIJZER, NEW_MAILBOX, SATURDAY_MORNING))
                .when(register(NEW_MAILBOX, SEPTEMBER, JANUARY))
                .then(LEFT)
                .when(register(NEW_MAILBOX, JANUARY, null))
                .then(new SchoolJoined(DE_WIJZER, NEW_MAILBOX, JANUARY, SATURDAY_MORNING));
    }

    @Test
    void aSchoolThatLeftMayChangeItsMailboxWithoutComingBack() {
        scenario.given(JOINED, LEFT)
                .when(register(NEW_MAILBOX, SEPTEMBER, JANUARY))
                .then(new SchoolDetailsChanged(DE_WIJZER, NEW_MAILBOX, SATURDAY_MORNING));
    }

    @Test
    void aSchoolMayBeListedWithTheDayItLeft() {
        scenario.when(register(DE_WIJZER_DETAILS, SEPTEMBER, JANUARY)).then(JOINED, LEFT);
    }

    @Test
    void aSchoolCannotLeaveBeforeItJoined() {
        scenario.when(register(DE_WIJZER_DETAILS, JANUARY, SEPTEMBER)).thenRejected(Rule.LEFT_BEFORE_JOINED);
    }

    @Test
    void aSchoolTakesPartFromTheDayItJoinsUntilTheDayItLeaves() {
        SchoolDecider decider = new SchoolDecider();
        SchoolState taking = decider.evolve(decider.initial(), JOINED);
        SchoolState leaving = decider.evolve(taking, LEFT);

        assertThat(decider.initial().takesPartOn(SEPTEMBER)).isFalse();
        assertThat(taking.takesPartOn(SEPTEMBER.minusDays(1))).isFalse();
        assertThat(taking.takesPartOn(SEPTEMBER)).isTrue();
        assertThat(leaving.takesPartOn(SEPTEMBER)).isTrue();
        assertThat(leaving.takesPartOn(JANUARY.minusDays(1))).isTrue();
        assertThat(leaving.takesPartOn(JANUARY)).isFalse();
    }

    private static RegisterSchool register(SchoolDetails details, LocalDate joinedOn, @Nullable LocalDate leftOn) {
        return new RegisterSchool(DE_WIJZER, details, joinedOn, leftOn, SATURDAY_MORNING);
    }
}
