package be.handlewithcare.core.lookup;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralPupils;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralSchools;
import be.handlewithcare.core.school.InstitutionNumber;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookupAnswerTest {
    private static final InstitutionNumber MERGED = new InstitutionNumber("34567");

    @Test
    void anAnswerWithAnOldNumberLeadsToTheNewOne() {
        assertThat(current(new Found(MERGED))).isEqualTo(new Found(HET_ANKER));
        assertThat(current(new SeveralSchools(List.of(MERGED, DE_WIJZER))))
                .isEqualTo(new SeveralSchools(List.of(DE_WIJZER, HET_ANKER)));
        assertThat(current(new SeveralPupils(List.of(MERGED, DE_WIJZER))))
                .isEqualTo(new SeveralPupils(List.of(DE_WIJZER, HET_ANKER)));
    }

    @Test
    void onePupilAtTwoSchoolsThatBecameOneIsFound() {
        assertThat(current(new SeveralSchools(List.of(MERGED, HET_ANKER)))).isEqualTo(new Found(HET_ANKER));
    }

    @Test
    void twoPupilsAtOneSchoolStayTwo() {
        LookupAnswer answer = current(new SeveralPupils(List.of(MERGED, HET_ANKER)));

        assertThat(answer).isEqualTo(new SeveralPupils(List.of(HET_ANKER)));
    }

    @Test
    void nearOnesGetTheirNewNumbersToo() {
        assertThat(current(new NotFound(List.of(MERGED, HET_ANKER)))).isEqualTo(new NotFound(List.of(HET_ANKER)));
        assertThat(current(new NotFound())).isEqualTo(new NotFound());
    }

    private static LookupAnswer current(LookupAnswer.Definite answer) {
        return answer.withSchools(school -> school.equals(MERGED) ? HET_ANKER : school);
    }
}
