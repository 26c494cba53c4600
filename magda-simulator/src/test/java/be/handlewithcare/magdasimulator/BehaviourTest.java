package be.handlewithcare.magdasimulator;

import static be.handlewithcare.magdasimulator.Example.BORN;
import static be.handlewithcare.magdasimulator.Example.ELSE_MARIE;
import static be.handlewithcare.magdasimulator.Example.NOOR;
import static be.handlewithcare.magdasimulator.Example.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.magdasimulator.behaviour.Behaviour;
import be.handlewithcare.magdasimulator.behaviour.Behaviour.Place;
import be.handlewithcare.magdasimulator.protocol.MagdaException;
import be.handlewithcare.magdasimulator.protocol.MagdaException.Severity;
import be.handlewithcare.magdasimulator.protocol.Service;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BehaviourTest {
    private static final Pattern NUMBERS = Pattern.compile("<INSZ>(.*?)</INSZ>");
    private static final MagdaException NO_SOURCE =
            new MagdaException("60006", "AGODI", Severity.WAARSCHUWING, Map.of("Bron", "LED"));

    private Example example;
    private Simulator simulator;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        example = Example.in(directory);
        simulator = example.simulator;
    }

    @AfterEach
    void stop() {
        example.close();
    }

    @Test
    void anExceptionStandsOnTheAnswer() throws Exception {
        simulator.behave(new Behaviour.Exceptional(NO_SOURCE, Place.ANSWER, false));

        assertThat(example.askWhoNoorIs())
                .containsPattern("<Antwoord><Referte>[^<]*</Referte><Uitzonderingen>"
                        + "<Uitzondering><Identificatie>60006</Identificatie><Oorsprong>AGODI</Oorsprong>"
                        + "<Type>WAARSCHUWING</Type>")
                .contains("<Annotatie><Naam>Bron</Naam><Waarde>LED</Waarde></Annotatie>")
                .doesNotContain("<Inhoud>");
    }

    @Test
    void anExceptionStandsOnTheAnswerBesideWhatWasAsked() throws Exception {
        simulator.behave(new Behaviour.Exceptional(NO_SOURCE, Place.ANSWER, true));

        assertThat(example.askWhoNoorIs()).contains("<INSZ>", "</Inhoud><Uitzonderingen>");
    }

    @Test
    void anExceptionStandsOnTheMessageAsAWhole() throws Exception {
        simulator.behave(new Behaviour.Exceptional(NO_SOURCE, Place.REPLY, false));

        assertThat(example.askWhoNoorIs())
                .contains("</Context><Uitzonderingen>")
                .doesNotContain("<Antwoord>");
    }

    @Test
    void aFaultIsAFault() throws Exception {
        simulator.behave(new Behaviour.Fault());

        assertThat(example.ask(Messages.whoIs("Peeters", BORN, "Noor")).statusCode())
                .isEqualTo(500);
        assertThat(example.askWhoNoorIs()).contains("<soapenv:Fault><faultcode>soapenv:Server</faultcode>");
    }

    @Test
    void aNamesakeGoesToAnotherSchool() throws Exception {
        simulator.when(NOOR, new Behaviour.Namesake());

        List<String> numbers = numbersIn(example.askWhoNoorIs());

        assertThat(numbers).hasSize(2).doesNotHaveDuplicates().contains(simulator.numberOf(NOOR));
        assertThat(numbers)
                .allSatisfy(number -> assertThat(number.substring(2, 4)).isEqualTo("63"));
        assertThat(example.ask(Messages.whereEnrolled(numbers.getLast(), TODAY, TODAY))
                        .body())
                .contains("<Instellingsnummer>67890</Instellingsnummer>");
    }

    @Test
    void aReplacedNumberTellsThePresentOne() throws Exception {
        simulator.when(NOOR, new Behaviour.ReplacedNumber());

        String former = numbersIn(example.askWhoNoorIs()).getFirst();
        assertThat(former).isNotEqualTo(simulator.numberOf(NOOR));
        assertThat(example.ask(Messages.whereEnrolled(former, TODAY, TODAY)).body())
                .contains("<Identificatie>30004</Identificatie>")
                .contains("<Naam>INSZ</Naam><Waarde>" + simulator.numberOf(NOOR) + "</Waarde>");
        assertThat(example.askWhereEnrolled(NOOR)).contains("12345");
    }

    @Test
    void aSecondEnrolmentIsAtAnotherSchool() throws Exception {
        simulator.behave(new Behaviour.SecondEnrolment());

        assertThat(example.askWhereEnrolled(NOOR)).contains(">12345<", ">67890<");
    }

    @Test
    void aClosedSchoolIsOnNoList() throws Exception {
        simulator.behave(new Behaviour.ClosedSchool());

        assertThat(example.askWhereEnrolled(NOOR)).contains(">999999<").doesNotContain(">12345<");
    }

    @Test
    void aPupilHasLeftOrWillLeave() throws Exception {
        simulator.behave(new Behaviour.Leaving(-1));
        assertThat(example.askWhereEnrolled(NOOR)).contains("<Einde>2026-11-21</Einde>", "<Uitschrijving>");

        simulator.behave(new Behaviour.Leaving(7));
        assertThat(example.askWhereEnrolled(NOOR)).contains("<Einde>2026-11-29</Einde>", "<Uitschrijving>");
    }

    @Test
    void aPupilHasNotStarted() throws Exception {
        simulator.behave(new Behaviour.NotStarted());

        assertThat(example.askWhereEnrolled(NOOR)).contains("<DatumEersteLes>2026-11-29</DatumEersteLes>");
    }

    @Test
    void anAnswerSaysThatItAnswersTheQuestionBefore() throws Exception {
        String before = Messages.whoIs("Peeters", BORN, "Noor");
        String reference = before.replaceAll("(?s).*<Referte>(.*?)</Referte>.*", "$1");
        example.ask(before);
        simulator.next(1, new Behaviour.WrongReference(Place.ANSWER));
        assertThat(example.askWhoNoorIs())
                .contains("<Antwoord><Referte>" + reference)
                .doesNotContain("<Identificatie>test.example</Identificatie><Referte>" + reference);

        simulator.next(1, new Behaviour.WrongReference(Place.REPLY));
        assertThat(example.askWhoNoorIs()).doesNotContain("<Antwoord><Referte>" + reference);
    }

    @Test
    void aBehaviourLastsForTheNextQuestionsOfAService() throws Exception {
        simulator.next(2, Service.ENROLMENTS, new Behaviour.Fault());

        assertThat(example.askWhoNoorIs()).doesNotContain("Fault");
        assertThat(example.askWhereEnrolled(NOOR)).contains("Fault");
        assertThat(example.askWhereEnrolled(ELSE_MARIE)).contains("Fault");
        assertThat(example.askWhereEnrolled(NOOR)).doesNotContain("Fault");
    }

    @Test
    void aBehaviourIsForOnePupilOnly() throws Exception {
        simulator.when(NOOR, Service.ENROLMENTS, new Behaviour.Fault());

        assertThat(example.askWhoNoorIs()).doesNotContain("Fault");
        assertThat(example.askWhereEnrolled(NOOR)).contains("Fault");
        assertThat(example.askWhereEnrolled(ELSE_MARIE)).doesNotContain("Fault");

        simulator.reset();
        assertThat(example.askWhereEnrolled(NOOR)).doesNotContain("Fault");
    }

    private static List<String> numbersIn(String answer) {
        return NUMBERS.matcher(answer).results().map(hit -> hit.group(1)).toList();
    }
}
