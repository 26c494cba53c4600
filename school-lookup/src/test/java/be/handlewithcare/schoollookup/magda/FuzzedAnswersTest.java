package be.handlewithcare.schoollookup.magda;

import static be.handlewithcare.schoollookup.magda.Answers.at;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Right answers with random faults: each is read or is no answer, and nothing else happens. */
class FuzzedAnswersTest {
    private static final int ROUNDS = 3_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aFaultyAnswerIsReadOrIsNone(long seed) {
        Random random = new Random(seed);
        Reference ours = Reference.fresh();
        AskedThere asked = new AskedThere("POST", "/", new Headers(), "<Referte>" + ours.value() + "</Referte>");
        byte[] right = Answers.reply(
                        asked,
                        Answers.exceptions(Answers.exception("99986", "LP", "FOUT", "")),
                        Answers.inhoud(asked, at("12345") + at("7")))
                .getBytes(UTF_8);
        EnrolmentHistory question =
                new EnrolmentHistory(NationalNumber.of(Answers.NOOR).orElseThrow(), Asking.TODAY);

        int none = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] faulty = spoil(right, random);
            try (Received received = new Received(200, faulty, faulty.length)) {
                Finding<Enrolments> finding =
                        Finding.in(Reply.read(received.envelope(), question.service(), ours), question);
                assertThat(finding.code()).matches("ok|strange|[0-9]{1,10}");
            } catch (NoAnswer e) {
                none++;
            }
        }
        assertThat(none).isBetween(ROUNDS / 10, ROUNDS - 10);
    }

    private static byte[] spoil(byte[] right, Random random) {
        byte[] faulty = right.clone();
        int faults = 1 + random.nextInt(3);
        for (int i = 0; i < faults; i++) {
            int at = random.nextInt(faulty.length);
            switch (random.nextInt(4)) {
                case 0 -> faulty[at] = (byte) random.nextInt(256);
                case 1 -> faulty[at] = (byte) "<>&;'\"/!?-[]% ".charAt(random.nextInt(14));
                case 2 -> faulty = Arrays.copyOf(faulty, Math.max(1, at));
                default -> {
                    int from = random.nextInt(faulty.length);
                    int count = Math.min(random.nextInt(60), faulty.length - Math.max(at, from));
                    System.arraycopy(faulty, from, faulty, at, count);
                }
            }
        }
        return faulty;
    }
}
