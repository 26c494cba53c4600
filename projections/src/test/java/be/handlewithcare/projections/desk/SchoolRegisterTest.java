package be.handlewithcare.projections.desk;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.OAK;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.school.SchoolEvent.SchoolClosed;
import be.handlewithcare.core.school.SchoolEvent.SchoolDaysOffChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolDetailsChanged;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.school.SchoolEvent.SchoolMerged;
import be.handlewithcare.core.school.SiteNumber;
import be.handlewithcare.projections.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SchoolRegisterTest {
    private static final Instant AT = Instant.parse("2026-09-01T08:00:00Z");
    private static final LocalDate JOINED = LocalDate.of(2026, 9, 1);
    private static final LocalDate LEFT = LocalDate.of(2026, 12, 1);
    private static final LocalDate BACK = LocalDate.of(2027, 3, 1);
    private static final SchoolDetails DETAILS = new SchoolDetails(
            "De Eik",
            "Willebroek",
            List.of(new SiteNumber("1"), new SiteNumber("2")),
            List.of(new Mailbox("a@eik.be")));
    private static final SchoolDetails OTHERS =
            new SchoolDetails("De \"Eik\", {nieuw}", "Boom", List.of(), List.of(new Mailbox("b@eik.be")));

    private final World world = new World();
    private final SchoolRegister register = world.its(SchoolRegister.class);

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void aSchoolJoinsChangesLeavesAndComesBack() {
        world.happened(new SchoolJoined(OAK, DETAILS, JOINED, AT));
        assertThat(register.school(OAK)).contains(view(DETAILS, JOINED, null, false, null));

        world.happened(new SchoolDetailsChanged(OAK, OTHERS, AT), new SchoolLeft(OAK, LEFT, AT));
        assertThat(register.school(OAK)).contains(view(OTHERS, JOINED, LEFT, false, null));

        world.happened(new SchoolJoined(OAK, DETAILS, BACK, AT));
        assertThat(register.school(OAK)).contains(view(DETAILS, BACK, null, false, null));
    }

    @Test
    void aSchoolMergesOrClosesAndMayComeBack() {
        world.happened(new SchoolJoined(OAK, DETAILS, JOINED, AT));
        world.happened(new SchoolMerged(OAK, BEECH, LEFT, AT));
        assertThat(register.school(OAK)).contains(view(DETAILS, JOINED, LEFT, false, BEECH));
        world.happened(new SchoolClosed(OAK, LEFT.plusDays(1), AT));
        assertThat(register.school(OAK)).contains(view(DETAILS, JOINED, LEFT.plusDays(1), true, null));
        world.happened(new SchoolMerged(OAK, BEECH, LEFT, AT), new SchoolJoined(OAK, DETAILS, BACK, AT));
        assertThat(register.school(OAK)).contains(view(DETAILS, BACK, null, false, null));
    }

    @Test
    void itsOwnDaysOffStayWithASchoolThatComesBack() {
        world.happened(new SchoolJoined(OAK, DETAILS, JOINED, AT));
        world.happened(new SchoolDaysOffChanged(OAK, List.of(LEFT), AT));
        world.happened(new SchoolDaysOffChanged(OAK, List.of(BACK, JOINED), AT));
        world.happened(new SchoolJoined(OAK, DETAILS, BACK, AT));
        assertThat(register.school(OAK).orElseThrow().daysOff()).containsExactly(JOINED, BACK);
    }

    @Test
    void schoolsAreListedByTheirNumber() {
        world.happened(new SchoolJoined(BEECH, DETAILS, JOINED, AT));
        world.happened(new SchoolJoined(OAK, DETAILS, JOINED, AT));

        assertThat(register.schools()).extracting(SchoolView::school).containsExactly(OAK, BEECH);
    }

    @Test
    void aSchoolThatNeverJoinedIsNotThere() {
        assertThat(register.school(OAK)).isEmpty();
    }

    private static SchoolView view(
            SchoolDetails details,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn,
            boolean closed,
            @Nullable InstitutionNumber mergedInto) {
        return new SchoolView(OAK, details, joinedOn, leftOn, closed, mergedInto, List.of());
    }
}
