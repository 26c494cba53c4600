package be.handlewithcare.veck;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.projections.desk.SchoolView;
import be.handlewithcare.projections.monitoring.SchoolHit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** A desk with figures of two years behind it. */
abstract class ReportTest extends VeckTest {
    @BeforeEach
    void twoYears() {
        behind.answer = ReportExample::volumes;
        promptness.rows = List.of(PromptnessTest.RIVIERENLAND);
        hits.hits = List.of(
                new SchoolHit(new InstitutionNumber("012345"), 9, 9),
                new SchoolHit(new InstitutionNumber("054321"), 7, 0));
        Stream.of(
                        ReportExample.school("012345", "Willebroek", LocalDate.of(2024, 9, 1), null),
                        ReportExample.school("022345", "Gent", LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 1)),
                        ReportExample.school("032345", "Sint-Süßbach", LocalDate.of(2025, 9, 1), null))
                .forEach(this::keep);
    }

    private void keep(SchoolView school) {
        schools.schools.put(school.school(), school);
    }
}
