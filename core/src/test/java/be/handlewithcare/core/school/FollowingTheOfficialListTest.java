package be.handlewithcare.core.school;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.SchoolCommand.UpdateSchool;
import be.handlewithcare.core.school.SchoolEvent.SchoolClosed;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.school.SchoolEvent.SchoolMerged;
import be.handlewithcare.core.testkit.Scenario;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FollowingTheOfficialListTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);
    private static final Mailbox FIRST = new Mailbox("directie@dewijzer.example");
    private static final Mailbox SECOND = new Mailbox("zorg@dewijzer.example");
    private static final Mailbox LISTED = new Mailbox("info@dewijzer.example");
    private static final List<SiteNumber> SITES = List.of(new SiteNumber("1"), new SiteNumber("2"));
    private static final SchoolJoined JOINED = joined(FIRST, SECOND);

    private final Scenario<SchoolCommand, SchoolState, SchoolEvent> scenario = Scenario.of(new SchoolDecider());

    @Test
    void theListGivesNameMunicipalitySitesAndFirstMailboxAndTheSecondStays() {
        scenario.given(JOINED).when(listed("De Wijzer", LISTED)).then(changed("De Wijzer", LISTED, SECOND));
    }

    @Test
    void theSameListAgainChangesNothing() {
        scenario.given(JOINED, changed("De Wijzer", LISTED, SECOND))
                .when(listed("De Wijzer", LISTED))
                .thenNothing();
    }

    @Test
    void withoutAUsableMailboxTheOldOneStays() {
        scenario.given(JOINED).when(listed("De Wijzer", null)).then(changed("De Wijzer", FIRST, SECOND));
    }

    @Test
    void aSchoolWithOneMailboxHasOneAfterwards() {
        scenario.given(joined(FIRST)).when(listed("De Wijzer", LISTED)).then(changed("De Wijzer", LISTED));
    }

    @Test
    void aSecondMailboxThatBecomesTheFirstIsThereOnce() {
        scenario.given(JOINED).when(listed("De Wijzer", SECOND)).then(changed("De Wijzer", SECOND));
    }

    @Test
    void nobodyJoinsByBeingListed() {
        scenario.when(listed("De Wijzer", LISTED)).thenRejected(Rule.NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource("ends")
    void aSchoolThatTakesPartNoMoreIsRenamedAndStaysWhereItIs(SchoolEvent end) {
        scenario.given(JOINED, end).when(listed("De Wijzer", LISTED)).then(changed("De Wijzer", LISTED, SECOND));
        SchoolDecider decider = new SchoolDecider();
        SchoolState ended = decider.evolve(decider.evolve(decider.initial(), JOINED), end);
        SchoolState renamed = decider.evolve(ended, changed("De Wijzer", LISTED, SECOND));

        assertThat(renamed.getClass()).isEqualTo(ended.getClass());
        assertThat(renamed.takesPartOn(JANUARY.minusDays(1))).isTrue();
        assertThat(renamed.takesPartOn(JANUARY)).isFalse();
        assertThat(renamed.successorOn(JANUARY)).isEqualTo(ended.successorOn(JANUARY));
    }

    static List<SchoolEvent> ends() {
        return List.of(
                new SchoolLeft(DE_WIJZER, JANUARY, SATURDAY_MORNING),
                new SchoolClosed(DE_WIJZER, JANUARY, SATURDAY_MORNING),
                new SchoolMerged(DE_WIJZER, HET_ANKER, JANUARY, SATURDAY_MORNING));
    }

    private static UpdateSchool listed(String name, @Nullable Mailbox mailbox) {
        return new UpdateSchool(DE_WIJZER, new OfficialDetails(name, "Boom", SITES, mailbox), SATURDAY_MORNING);
    }

    private static SchoolDetailsChanged changed(String name, Mailbox... mailboxes) {
        return new SchoolDetailsChanged(
                DE_WIJZER, new SchoolDetails(name, "Boom", SITES, List.of(mailboxes)), SATURDAY_MORNING);
    }

    private static SchoolJoined joined(Mailbox... mailboxes) {
        SchoolDetails details = new SchoolDetails("Oude naam", "Willebroek", List.of(), List.of(mailboxes));
        return new SchoolJoined(DE_WIJZER, details, SEPTEMBER, SATURDAY_MORNING);
    }
}
