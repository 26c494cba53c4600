package be.handlewithcare.core.intervention;

import static be.handlewithcare.core.testkit.Examples.FRIDAY_NIGHT;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.REFERENCE;
import static be.handlewithcare.core.testkit.Examples.RIVIERENLAND;
import static be.handlewithcare.core.testkit.Examples.child;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.Identity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void aChildNamedTwiceStandsWhereItStoodFirst() {
        Report report = report(
                List.of(NOOR, child("Zoë", "Maes", "2017-01-09"), child("NOOR", "  peeters ", "2018-03-02"), NOOR));

        assertThat(List.of(
                        report.firstIndexOf(0), report.firstIndexOf(1), report.firstIndexOf(2), report.firstIndexOf(3)))
                .containsExactly(0, 1, 0, 0);
    }

    @Test
    void twinsAndChildrenWithAnotherDiacriticStayTwo() {
        Report report = report(List.of(
                child("Zoë", "Maes", "2017-01-09"),
                child("Zoe", "Maes", "2017-01-09"),
                child("Lien", "Maes", "2017-01-09")));

        assertThat(report.firstIndexOf(1)).isEqualTo(1);
        assertThat(report.firstIndexOf(2)).isEqualTo(2);
    }

    private static Report report(List<Identity> children) {
        return new Report(RIVIERENLAND, REFERENCE, FRIDAY_NIGHT, null, children);
    }
}
