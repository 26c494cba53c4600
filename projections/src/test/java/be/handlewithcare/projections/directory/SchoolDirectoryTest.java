package be.handlewithcare.projections.directory;

import static be.handlewithcare.projections.Events.BEECH;
import static be.handlewithcare.projections.Events.OAK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.OfficialDetails;
import be.handlewithcare.core.school.SiteNumber;
import be.handlewithcare.projections.World;
import be.handlewithcare.projections.directory.DirectoryEntry.Address;
import be.handlewithcare.projections.rebuild.RebuildReadModels;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class SchoolDirectoryTest {
    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 9, 15);
    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 9, 15);

    private final World world = new World();
    private final SchoolDirectory directory = world.its(SchoolDirectory.class);

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void aSchoolIsKeptWithAllThatTheListSaysOfIt() {
        directory.keep(List.of(complete(OAK, "De Eik", LAST_YEAR), bare(BEECH)));

        assertThat(directory.schools()).containsExactly(complete(OAK, "De Eik", LAST_YEAR), bare(BEECH));
    }

    @Test
    void aSchoolThatIsGoneFromTheListStaysWithTheDayItWasLastListed() {
        directory.keep(List.of(complete(OAK, "De Eik", LAST_YEAR), complete(BEECH, "De Beuk", LAST_YEAR)));
        directory.keep(List.of(complete(BEECH, "De Beuk 2", THIS_YEAR)));

        assertThat(directory.schools())
                .containsExactly(complete(OAK, "De Eik", LAST_YEAR), complete(BEECH, "De Beuk 2", THIS_YEAR));
    }

    @Test
    void aRebuildOfTheReadModelsLeavesItAsItIs() {
        directory.keep(List.of(complete(OAK, "De Eik", LAST_YEAR)));

        world.its(RebuildReadModels.class).rebuild();

        assertThat(directory.schools()).hasSize(1);
    }

    @Test
    void allAreKeptOrNone() {
        DirectoryEntry impossible = complete(BEECH, "De\u0000Beuk", THIS_YEAR);

        assertThatThrownBy(() -> directory.keep(List.of(complete(OAK, "De Eik", THIS_YEAR), impossible)))
                .isInstanceOf(DataAccessException.class);

        assertThat(directory.schools()).isEmpty();
    }

    private static DirectoryEntry complete(InstitutionNumber school, String name, LocalDate day) {
        return entry(
                school,
                name,
                new Mailbox("a@eik.be"),
                new Address("Kerkstraat", "12 bus A", "2830", "12040", "Antwerpen"),
                "03 123 45 67",
                "erkend",
                day);
    }

    private static DirectoryEntry bare(InstitutionNumber school) {
        return entry(school, "De Beuk", null, new Address(null, null, null, null, null), null, null, LAST_YEAR);
    }

    private static DirectoryEntry entry(
            InstitutionNumber school,
            String name,
            @Nullable Mailbox mailbox,
            Address address,
            @Nullable String telephone,
            @Nullable String status,
            LocalDate day) {
        List<SiteNumber> sites = List.of(new SiteNumber("1"), new SiteNumber("2"));
        return new DirectoryEntry(
                school, new OfficialDetails(name, "Willebroek", sites, mailbox), address, telephone, status, day);
    }
}
