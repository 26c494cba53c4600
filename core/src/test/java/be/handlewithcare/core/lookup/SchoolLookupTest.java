package be.handlewithcare.core.lookup;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.NotAsked;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralPupils;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralSchools;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolLookupTest {
    private static final LookupQuestion QUESTION = new LookupQuestion(SIGNAL, NOOR, LocalDate.of(2026, 11, 21));
    private static final Unavailable SOON = new Unavailable(Duration.ofSeconds(5));
    private static final Unavailable LATER = new Unavailable(Duration.ofMinutes(5));

    private final List<LookupSource> asked = new ArrayList<>();

    @Test
    void theFirstSourceThatKnowsTheChildHasTheLastWord() {
        assertThat(ask(new Found(DE_WIJZER), new Found(HET_ANKER)))
                .isEqualTo(new LookupResult(LookupSource.REGISTER, new Found(DE_WIJZER)));
        assertThat(asked).containsExactly(LookupSource.REGISTER);
    }

    @Test
    void severalOfWhateverAreForAPersonAndNoReasonToAskOn() {
        assertThat(ask(new SeveralPupils(List.of()), new Found(HET_ANKER)).answer())
                .isEqualTo(new SeveralPupils(List.of()));
        assertThat(ask(new SeveralSchools(List.of(DE_WIJZER, HET_ANKER)), new Found(HET_ANKER))
                        .answer())
                .isInstanceOf(SeveralSchools.class);
        assertThat(asked).containsOnly(LookupSource.REGISTER);
    }

    @Test
    void aChildThatOneSourceDoesNotKnowIsLookedForInTheNext() {
        assertThat(ask(new NotFound(), new Found(HET_ANKER)))
                .isEqualTo(new LookupResult(LookupSource.MAGDA, new Found(HET_ANKER)));
    }

    @Test
    void aChildThatNobodyKnowsComesWithTheNearOnesOfAll() {
        assertThat(ask(new NotFound(List.of(HET_ANKER)), new NotFound(List.of(DE_WIJZER))))
                .isEqualTo(new LookupResult(LookupSource.MAGDA, new NotFound(List.of(DE_WIJZER, HET_ANKER))));
    }

    @Test
    void whatASourceSaysStandsWhereAnotherMayNotBeAsked() {
        NotFound near = new NotFound(List.of(HET_ANKER));
        assertThat(ask(near, new NotAsked())).isEqualTo(new LookupResult(LookupSource.REGISTER, near));
        assertThat(ask(new NotAsked(), near)).isEqualTo(new LookupResult(LookupSource.MAGDA, near));
        assertThat(ask(SOON, new NotAsked())).isEqualTo(new LookupResult(LookupSource.REGISTER, SOON));
    }

    @Test
    void whereNobodyMayBeAskedNobodyWas() {
        assertThat(ask(new NotAsked(), new NotAsked()).answer()).isEqualTo(new NotAsked());
    }

    @Test
    void aSourceThatIsAwayHoldsUpNobodyWhomAnotherKnows() {
        assertThat(ask(SOON, new Found(HET_ANKER)))
                .isEqualTo(new LookupResult(LookupSource.MAGDA, new Found(HET_ANKER)));
    }

    @Test
    void whileASourceIsAwayNobodyIsNotFound() {
        assertThat(ask(SOON, new NotFound())).isEqualTo(new LookupResult(LookupSource.REGISTER, SOON));
        assertThat(ask(new NotFound(), SOON)).isEqualTo(new LookupResult(LookupSource.MAGDA, SOON));
    }

    @Test
    void ofTwoThatAreAwayTheOneThatIsBackFirstIsAskedAgainFirst() {
        assertThat(ask(LATER, SOON)).isEqualTo(new LookupResult(LookupSource.MAGDA, SOON));
        assertThat(ask(SOON, LATER)).isEqualTo(new LookupResult(LookupSource.REGISTER, SOON));
    }

    @Test
    void thereIsSomebodyToAsk() {
        assertThatThrownBy(() -> new SchoolLookup(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private LookupResult ask(LookupAnswer register, LookupAnswer magda) {
        return new SchoolLookup(List.of(source(LookupSource.REGISTER, register), source(LookupSource.MAGDA, magda)))
                .find(QUESTION);
    }

    private EnrolmentSource source(LookupSource name, LookupAnswer answer) {
        return new EnrolmentSource() {
            @Override
            public LookupSource name() {
                return name;
            }

            @Override
            public LookupAnswer find(LookupQuestion question) {
                asked.add(name);
                return answer;
            }
        };
    }
}
