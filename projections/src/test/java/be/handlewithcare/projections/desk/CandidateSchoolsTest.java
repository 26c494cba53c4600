package be.handlewithcare.projections.desk;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.HEIST;
import static be.handlewithcare.projections.Events.OAK;
import static be.handlewithcare.projections.Events.RIVIERENLAND;
import static be.handlewithcare.projections.Events.closed;
import static be.handlewithcare.projections.Events.placed;
import static be.handlewithcare.projections.Events.report;
import static be.handlewithcare.projections.Events.signal;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.OfficialDetails;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.school.SchoolEvent.SchoolClosed;
import be.handlewithcare.core.school.SchoolEvent.SchoolJoined;
import be.handlewithcare.core.school.SchoolEvent.SchoolLeft;
import be.handlewithcare.core.school.SchoolEvent.SchoolMerged;
import be.handlewithcare.core.signal.AttentionReason;
import be.handlewithcare.core.signal.SignalEvent.SignalNeedsAttention;
import be.handlewithcare.core.signal.SignalEvent.SignalReturned;
import be.handlewithcare.projections.World;
import be.handlewithcare.projections.directory.DirectoryEntry;
import be.handlewithcare.projections.directory.SchoolDirectory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CandidateSchoolsTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T21:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final SignalId NOOR = signal("a/noor");
    private static final InstitutionNumber LIME = new InstitutionNumber("111111");
    private static final InstitutionNumber ASH = new InstitutionNumber("222222");

    private final World world = new World();
    private final ZoneDesk desk = world.its(ZoneDesk.class);

    @BeforeEach
    void fourSchools() {
        // Eleven at night in UTC: in Brussels the next day has begun.
        world.itIs(Instant.parse("2026-11-20T23:00:00Z"));
        joins(OAK, "De Eik", "Willebroek", TODAY);
        joins(BEECH, "Beukenhof", "Willebroek", TODAY);
        joins(LIME, "Linde", "Écaussinnes", TODAY);
        joins(ASH, "Es", "Zoersel", TODAY);
        world.happened(report("a", RIVIERENLAND, null, NIGHT, "noor"));
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void withoutCandidatesThereAreAllSchoolsByMunicipalityAndName() {
        needsAttention();
        assertThat(candidates())
                .containsExactly(
                        new SchoolChoice(LIME, "Linde", "Écaussinnes", false),
                        new SchoolChoice(BEECH, "Beukenhof", "Willebroek", false),
                        new SchoolChoice(OAK, "De Eik", "Willebroek", false),
                        new SchoolChoice(ASH, "Es", "Zoersel", false));
    }

    @Test
    void thoseThatTheLookupCouldNotChooseBetweenAreNamedAmongAll() {
        needsAttention(AttentionReason.SEVERAL_SCHOOLS, OAK, ASH, new InstitutionNumber("333333"));
        assertThat(candidates()).extracting(SchoolChoice::school).containsExactly(LIME, BEECH, OAK, ASH);
        assertThat(candidates())
                .filteredOn(SchoolChoice::named)
                .extracting(SchoolChoice::school)
                .containsExactly(OAK, ASH);
    }

    @Test
    void schoolsOfPupilsWhoComeNearAreNamedAmongAll() {
        needsAttention(AttentionReason.NOT_FOUND, OAK);
        assertThat(candidates()).extracting(SchoolChoice::school).containsExactly(LIME, BEECH, OAK, ASH);
        assertThat(named()).containsExactly(OAK);
    }

    @Test
    void aNearSchoolOutsideTheRegionOfTheZoneIsOneAmongAll() {
        needsAttention(AttentionReason.NOT_FOUND, OAK, ASH);
        assertThat(candidates()).extracting(SchoolChoice::school).containsExactly(LIME, BEECH, OAK, ASH);
        assertThat(named()).containsExactly(OAK);
    }

    @Test
    void whatIsLeftOfNearSchoolsAfterOneSentItBackStaysWithinTheRegion() {
        needsAttention(AttentionReason.NOT_FOUND, OAK, BEECH, ASH);
        world.happened(placed(NOOR, NIGHT, OAK));
        world.happened(new SignalReturned(NOOR, OAK, List.of(BEECH, ASH), NIGHT));
        assertThat(named()).containsExactly(BEECH);
    }

    @Test
    void theListOfTheMinistryMayWriteAPlaceInCapitalsOrByItsPostOffice() {
        InstitutionNumber capitals = new InstitutionNumber("444444");
        InstitutionNumber postOffice = new InstitutionNumber("555555");
        joins(capitals, "Hoog", "WILLEBROEK", TODAY);
        joins(postOffice, "Blaas", "BLAASVELD", TODAY);
        listed(postOffice, "BLAASVELD", "12040");
        listed(ASH, "ZOERSEL", "11055");
        needsAttention(AttentionReason.NOT_FOUND, capitals, postOffice, ASH);
        assertThat(named()).containsExactly(capitals);

        listed(capitals, "WILLEBROEK", "12040");
        assertThat(named()).containsExactlyInAnyOrder(capitals, postOffice);
    }

    @Test
    void schoolsThatTakeNoPartTodayAreLeftOut() {
        world.happened(new SchoolLeft(OAK, TODAY, NIGHT));
        world.happened(new SchoolClosed(BEECH, TODAY.minusDays(3), NIGHT));
        world.happened(new SchoolMerged(LIME, ASH, TODAY.plusDays(1), NIGHT));
        joins(new InstitutionNumber("333333"), "Later", "Boom", TODAY.plusDays(1));
        needsAttention();
        assertThat(candidates()).extracting(SchoolChoice::school).containsExactly(LIME, ASH);
    }

    @Test
    void aSchoolThatSentItBackIsNeverThereAgain() {
        needsAttention(AttentionReason.SEVERAL_PUPILS, OAK, BEECH);
        world.happened(placed(NOOR, NIGHT, OAK));
        world.happened(new SignalReturned(NOOR, OAK, List.of(BEECH), NIGHT));
        assertThat(candidates()).extracting(SchoolChoice::school).containsExactly(LIME, BEECH, ASH);
        world.happened(placed(NOOR, NIGHT, BEECH), new SignalReturned(NOOR, BEECH, List.of(), NIGHT));
        assertThat(candidates()).extracting(SchoolChoice::school).containsExactly(LIME, ASH);
    }

    @Test
    void whatNeedsNoDecisionHasNoCandidates() {
        assertThat(candidates()).isEmpty();
        needsAttention();
        world.happened(closed(NOOR, NIGHT));
        assertThat(candidates()).isEmpty();
    }

    @Test
    void anotherZoneSeesNoCandidates() {
        needsAttention();
        assertThat(desk.candidates(HEIST, NOOR)).isEmpty();
    }

    private List<InstitutionNumber> named() {
        return candidates().stream()
                .filter(SchoolChoice::named)
                .map(SchoolChoice::school)
                .toList();
    }

    private void listed(InstitutionNumber school, String municipality, String nisCode) {
        OfficialDetails details = new OfficialDetails("School", municipality, List.of(), null);
        world.its(SchoolDirectory.class)
                .keep(List.of(new DirectoryEntry(
                        school,
                        details,
                        new DirectoryEntry.Address(null, null, null, nisCode, null),
                        null,
                        null,
                        TODAY)));
    }

    private void joins(InstitutionNumber school, String name, String municipality, LocalDate on) {
        SchoolDetails details =
                new SchoolDetails(name, municipality, List.of(), List.of(new Mailbox("directie@school.be")));
        world.happened(new SchoolJoined(school, details, on, NIGHT));
    }

    private void needsAttention() {
        needsAttention(AttentionReason.NOT_FOUND);
    }

    private void needsAttention(AttentionReason reason, InstitutionNumber... candidates) {
        world.happened(new SignalNeedsAttention(NOOR, reason, List.of(candidates), NIGHT));
    }

    private List<SchoolChoice> candidates() {
        return desk.candidates(RIVIERENLAND, NOOR);
    }
}
