package be.handlewithcare.core.lookup;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.HET_ANKER;
import static be.handlewithcare.core.testkit.Examples.NOOR;
import static be.handlewithcare.core.testkit.Examples.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.lookup.LookupAnswer.Definite;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.NotAsked;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralPupils;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralSchools;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.lookup.LookupResult.Answered;
import be.handlewithcare.core.lookup.LookupResult.Unanswered;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchoolLookupTest {
    private static final LookupQuestion QUESTION = new LookupQuestion(SIGNAL, NOOR, LocalDate.of(2026, 11, 21));
    private static final Unavailable AWAY = new Unavailable(Duration.ofSeconds(5));

    private final List<LookupSource> asked = new ArrayList<>();

    @Test
    void theFirstSourceThatKnowsTheChildHasTheLastWord() {
        assertThat(ask(new Found(DE_WIJZER), new Found(HET_ANKER)))
                .isEqualTo(answered(LookupSource.REGISTER, new Found(DE_WIJZER), new Found(DE_WIJZER), null));
        assertThat(asked).containsExactly(LookupSource.REGISTER);
    }

    @Test
    void severalOfWhateverAreForAPersonAndNoReasonToAskOn() {
        var pupils = new SeveralPupils(List.of());
        var schools = new SeveralSchools(List.of(DE_WIJZER, HET_ANKER));

        assertThat(ask(pupils, new Found(HET_ANKER))).isEqualTo(answered(LookupSource.REGISTER, pupils, pupils, null));
        assertThat(ask(schools, new Found(HET_ANKER)))
                .isEqualTo(answered(LookupSource.REGISTER, schools, schools, null));
        assertThat(asked).containsOnly(LookupSource.REGISTER);
    }

    @Test
    void aChildThatOneSourceDoesNotKnowIsLookedForInTheNext() {
        assertThat(ask(new NotFound(), new Found(HET_ANKER)))
                .isEqualTo(answered(LookupSource.MAGDA, new Found(HET_ANKER), new NotFound(), new Found(HET_ANKER)));
    }

    @Test
    void aChildThatNobodyKnowsComesWithTheNearOnesOfAll() {
        var register = new NotFound(List.of(HET_ANKER));
        var magda = new NotFound(List.of(DE_WIJZER));

        assertThat(ask(register, magda))
                .isEqualTo(answered(LookupSource.MAGDA, new NotFound(List.of(DE_WIJZER, HET_ANKER)), register, magda));
    }

    @Test
    void whatASourceSaysStandsWhereAnotherMayNotBeAsked() {
        NotFound near = new NotFound(List.of(HET_ANKER));
        NotAsked never = new NotAsked();

        assertThat(ask(near, never)).isEqualTo(answered(LookupSource.REGISTER, near, near, never));
        assertThat(ask(never, near)).isEqualTo(answered(LookupSource.MAGDA, near, never, near));
        assertThat(ask(AWAY, never)).isEqualTo(new Unanswered(Set.of(LookupSource.REGISTER), heard(AWAY, never)));
    }

    @Test
    void whereNobodyMayBeAskedNobodyWas() {
        NotAsked never = new NotAsked();

        assertThat(ask(never, never)).isEqualTo(answered(LookupSource.MAGDA, never, never, never));
    }

    @Test
    void aSourceThatIsAwayHoldsUpNobodyWhomAnotherKnows() {
        assertThat(ask(AWAY, new Found(HET_ANKER)))
                .isEqualTo(answered(LookupSource.MAGDA, new Found(HET_ANKER), AWAY, new Found(HET_ANKER)));
    }

    @Test
    void whileASourceIsAwayNobodyIsNotFound() {
        assertThat(ask(AWAY, new NotFound()))
                .isEqualTo(new Unanswered(Set.of(LookupSource.REGISTER), heard(AWAY, new NotFound())));
        assertThat(ask(new NotFound(), AWAY))
                .isEqualTo(new Unanswered(Set.of(LookupSource.MAGDA), heard(new NotFound(), AWAY)));
        assertThat(ask(AWAY, AWAY))
                .isEqualTo(new Unanswered(Set.of(LookupSource.REGISTER, LookupSource.MAGDA), heard(AWAY, AWAY)));
    }

    @Test
    void aSourceThatIsShutIsNotAskedAndMightHaveKnown() {
        assertThat(ask(new NotFound(), new Found(HET_ANKER), Set.of(LookupSource.MAGDA)))
                .isEqualTo(new Unanswered(Set.of(LookupSource.MAGDA), heard(new NotFound(), null)));
        assertThat(asked).containsExactly(LookupSource.REGISTER);
    }

    @Test
    void aSourceThatIsShutHoldsUpNobodyWhomAnotherKnows() {
        assertThat(ask(new Found(HET_ANKER), AWAY, Set.of(LookupSource.MAGDA))).isInstanceOf(Answered.class);
        assertThat(ask(AWAY, new Found(HET_ANKER), Set.of(LookupSource.REGISTER)))
                .isEqualTo(answered(LookupSource.MAGDA, new Found(HET_ANKER), null, new Found(HET_ANKER)));
    }

    @Test
    void thereIsSomebodyToAsk() {
        assertThatThrownBy(() -> new SchoolLookup(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private LookupResult ask(LookupAnswer register, LookupAnswer magda) {
        return ask(register, magda, Set.of());
    }

    private LookupResult ask(LookupAnswer register, LookupAnswer magda, Set<LookupSource> shut) {
        return new SchoolLookup(List.of(source(LookupSource.REGISTER, register), source(LookupSource.MAGDA, magda)))
                .find(QUESTION, shut);
    }

    private static LookupResult answered(
            LookupSource source, Definite answer, @Nullable LookupAnswer register, @Nullable LookupAnswer magda) {
        return new Answered(source, answer, heard(register, magda));
    }

    private static Map<LookupSource, LookupAnswer> heard(
            @Nullable LookupAnswer register, @Nullable LookupAnswer magda) {
        Map<LookupSource, LookupAnswer> heard = new EnumMap<>(LookupSource.class);
        Optional.ofNullable(register).ifPresent(answer -> heard.put(LookupSource.REGISTER, answer));
        Optional.ofNullable(magda).ifPresent(answer -> heard.put(LookupSource.MAGDA, answer));
        return heard;
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
