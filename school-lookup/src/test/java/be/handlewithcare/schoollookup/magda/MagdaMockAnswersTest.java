package be.handlewithcare.schoollookup.magda;

import static be.handlewithcare.schoollookup.magda.Asking.schools;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.Inconclusive;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.TooMany;
import be.handlewithcare.magdasimulator.Simulator;
import be.handlewithcare.magdasimulator.SimulatorSettings;
import be.handlewithcare.magdasimulator.behaviour.Behaviour;
import be.handlewithcare.magdasimulator.behaviour.MockAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each form of answer that Digitaal Vlaanderen's MAGDA-Mock publishes for enrolments, from the simulator. The answers are
 * invented, because the real ones cannot be shipped.
 */
class MagdaMockAnswersTest {
    private static final String REGISTER = """
            pupil,given_name,family_name,birth_date,institution,site,from,until
            P1,Noor,Peeters,2018-03-02,012345,1,2024-09-01,
            P2,Tuur,Claes,2015-05-05,067890,1,2018-09-01,
            """;

    private Simulator simulator;
    private Asking asking;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        Path register = Files.writeString(directory.resolve("register.csv"), REGISTER);
        simulator = Simulator.start(SimulatorSettings.plain(register).atAnyTime(), Clock.systemUTC());
        asking = new Asking(simulator.url());
    }

    @AfterEach
    void stop() {
        assertThat(simulator.state().breaches()).isEmpty();
        simulator.close();
    }

    @ParameterizedTest
    @EnumSource
    void isUnderstood(MockAnswer answer) {
        simulator.behave(new Behaviour.MagdaMock(answer));

        assertThat(asking.noor()).isEqualTo(understood(answer));
        assertThat(asking.neighbours().codes()).containsExactly("ok", code(answer));
    }

    @Test
    void theUsualAnswersAreUnderstoodAsEver() {
        assertThat(asking.noor()).isEqualTo(new Found(schools("12345").getFirst()));
    }

    private static LookupAnswer understood(MockAnswer answer) {
        return switch (answer) {
            case HISTORY -> new Found(schools("12345").getFirst());
            case OTHER_EDUCATION, NOTHING -> new NotFound();
            case SOURCE_SILENT -> new Inconclusive(Duration.ofSeconds(5), true);
            case TOO_MANY, TOO_MANY_AT_ONCE -> new TooMany(Duration.ofSeconds(30));
        };
    }

    private static String code(MockAnswer answer) {
        return switch (answer) {
            case HISTORY, OTHER_EDUCATION -> "ok";
            case NOTHING -> "30101";
            case SOURCE_SILENT -> "60006";
            case TOO_MANY -> "20110";
            case TOO_MANY_AT_ONCE -> "99996";
        };
    }
}
