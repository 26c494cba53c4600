package be.handlewithcare.core.school;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.SchoolCommand.CloseSchool;
import be.handlewithcare.core.school.SchoolCommand.MergeSchool;
import be.handlewithcare.core.school.SchoolCommand.RegisterSchool;
import be.handlewithcare.core.school.SchoolCommand.SetDaysOff;
import be.handlewithcare.core.school.SchoolEvent.SchoolClosed;
import be.handlewithcare.core.school.SchoolEvent.SchoolDaysOffChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolMerged;
import be.handlewithcare.core.testkit.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EndOfASchoolTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);
    private static final LocalDate FEAST = LocalDate.of(2026, 11, 23);
    private static final LocalDate TRAINING = LocalDate.of(2027, 2, 3);
    private static final SchoolJoined JOINED =
            new SchoolJoined(DE_WIJZER, DE_WIJZER_DETAILS, SEPTEMBER, SATURDAY_MORNING);
    private static final SchoolClosed CLOSED = new SchoolClosed(DE_WIJZER, JANUARY, SATURDAY_MORNING);
    private static final SchoolMerged MERGED = new SchoolMerged(DE_WIJZER, HET_ANKER, JANUARY, SATURDAY_MORNING);
    private static final SchoolDaysOffChanged DAYS_OFF =
            new SchoolDaysOffChanged(DE_WIJZER, List.of(FEAST, TRAINING), SATURDAY_MORNING);

    private static final CloseSchool CLOSE = new CloseSchool(DE_WIJZER, JANUARY, SATURDAY_MORNING);
    private static final MergeSchool MERGE = new MergeSchool(DE_WIJZER, HET_ANKER, JANUARY, SATURDAY_MORNING);
    private static final SetDaysOff SET_DAYS_OFF = new SetDaysOff(DE_WIJZER, Set.of(TRAINING, FEAST), SATURDAY_MORNING);

    private final SchoolDecider decider = new SchoolDecider();
    private final Scenario<SchoolCommand, SchoolState, SchoolEvent> scenario = Scenario.of(decider);

    @Test
    void aSchoolThatClosesTakesPartUntilThatDay() {
        scenario.given(JOINED).when(CLOSE).then(CLOSED);

        SchoolState closed = after(JOINED, CLOSED);
        assertThat(closed.takesPartOn(JANUARY.minusDays(1))).isTrue();
        assertThat(closed.takesPartOn(JANUARY)).isFalse();
        assertThat(closed.successorOn(JANUARY)).isEmpty();
        assertThat(closed.mailboxes()).isEqualTo(DE_WIJZER_DETAILS.mailboxes());
    }

    @Test
    void aSchoolThatMergesGoesOnUnderTheOtherNumberFromThatDay() {
        scenario.given(JOINED).when(MERGE).then(MERGED);

        SchoolState merged = after(JOINED, MERGED);
        assertThat(merged.takesPartOn(JANUARY.minusDays(1))).isTrue();
        assertThat(merged.successorOn(JANUARY.minusDays(1))).isEmpty();
        assertThat(merged.takesPartOn(JANUARY)).isFalse();
        assertThat(merged.successorOn(JANUARY)).contains(HET_ANKER);
    }

    @Test
    void aSchoolCannotMergeIntoItself() {
        scenario.given(JOINED)
                .when(new MergeSchool(DE_WIJZER, DE_WIJZER, JANUARY, SATURDAY_MORNING))
                .thenRejected(Rule.MERGED_INTO_ITSELF);
    }

    @Test
    void aNewMailboxDoesNotUndoAMergerOrAClosure() {
        SchoolDetails others = new SchoolDetails(
                "Basisschool De Wijzer", "Willebroek", List.of(), List.of(new Mailbox("zorg@dewijzer.example")));
        RegisterSchool change = new RegisterSchool(DE_WIJZER, others, SEPTEMBER, JANUARY, SATURDAY_MORNING);
        SchoolDetailsChanged changed = new SchoolDetailsChanged(DE_WIJZER, others, SATURDAY_MORNING);

        Scenario.of(decider).given(JOINED, MERGED).when(change).then(changed);
        Scenario.of(decider).given(JOINED, CLOSED).when(change).then(changed);
        assertThat(after(JOINED, MERGED, changed).successorOn(JANUARY)).contains(HET_ANKER);
    }

    @Test
    void aMergerMayBeCorrected() {
        MergeSchool later = new MergeSchool(DE_WIJZER, HET_ANKER, JANUARY.plusDays(7), SATURDAY_MORNING);

        scenario.given(JOINED, MERGED)
                .when(later)
                .then(new SchoolMerged(DE_WIJZER, HET_ANKER, JANUARY.plusDays(7), SATURDAY_MORNING))
                .when(CLOSE)
                .then(CLOSED);
    }

    @Test
    void aSchoolCannotEndBeforeItJoined() {
        LocalDate before = SEPTEMBER.minusDays(1);

        scenario.given(JOINED)
                .when(new CloseSchool(DE_WIJZER, before, SATURDAY_MORNING))
                .thenRejected(Rule.LEFT_BEFORE_JOINED);
        scenario.when(new MergeSchool(DE_WIJZER, HET_ANKER, before, SATURDAY_MORNING))
                .thenRejected(Rule.LEFT_BEFORE_JOINED);
    }

    @Test
    void aSchoolThatNeverJoinedIsNotKnown() {
        scenario.when(CLOSE).thenRejected(Rule.NOT_FOUND);
        scenario.when(MERGE).thenRejected(Rule.NOT_FOUND);
        scenario.when(SET_DAYS_OFF).thenRejected(Rule.NOT_FOUND);
    }

    @Test
    void aSchoolHasDaysOffOfItsOwnAndMayTakeThemBack() {
        scenario.given(JOINED)
                .when(SET_DAYS_OFF)
                .then(DAYS_OFF)
                .when(new SetDaysOff(DE_WIJZER, Set.of(), SATURDAY_MORNING))
                .then(new SchoolDaysOffChanged(DE_WIJZER, List.of(), SATURDAY_MORNING));

        assertThat(after(JOINED, DAYS_OFF).daysOff()).containsExactlyInAnyOrder(FEAST, TRAINING);
    }

    @Test
    void aSchoolThatCameToAnEndMayComeBackWithItsDaysOff() {
        SchoolJoined again = new SchoolJoined(DE_WIJZER, DE_WIJZER_DETAILS, JANUARY, SATURDAY_MORNING);
        RegisterSchool register = new RegisterSchool(DE_WIJZER, DE_WIJZER_DETAILS, JANUARY, null, SATURDAY_MORNING);

        for (SchoolEvent end : List.of(CLOSED, MERGED)) {
            Scenario.of(decider).given(JOINED, DAYS_OFF, end).when(register).then(again);
        }
        SchoolState back = after(JOINED, DAYS_OFF, MERGED, again);
        assertThat(back.takesPartOn(JANUARY)).isTrue();
        assertThat(back.successorOn(JANUARY)).isEmpty();
        assertThat(back.daysOff()).containsExactlyInAnyOrder(FEAST, TRAINING);
    }

    private SchoolState after(SchoolEvent... events) {
        SchoolState state = decider.initial();
        for (SchoolEvent event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }
}
