package be.handlewithcare.mail;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.school.Mailbox;
import jakarta.mail.internet.InternetAddress;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mail library can write to every address that is accepted as a mailbox. */
class WritableMailboxesTest {
    private static final String LETTERS = "aZ09._%+'-@@..--";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "directie@delinde.example",
                "an.de-wit+hwc%x@sub.de-linde.be",
                "o'neill_1@3com.example",
                "-a-@x1.be",
                "a@xn--caf-dma.be"
            })
    void whatSchoolsHaveIsTakenAndWritten(String address) {
        assertThatCode(() -> new InternetAddress(Mailbox.of(address).address(), true))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a..b@x.be", ".a@x.be", "a.@x.be", "a@x", "a@localhost", "a@-x.be", "a@x-.be", "a@x.-be", "a@x.be-",
                "a@.be", "a@x..be", "a@x.be.", "a@127.0.0.1", "a@[127.0.0.1]", "a@x.1", "a@", "@x.be", "a b@x.be",
                "a@b@x.be", "A <a@x.be>", "a@x.be,b@x.be", "é@x.be", "a@é.be", "", "a@x.be\n"
            })
    void whatNoMailArrivesAtIsRefused(String address) {
        assertThatThrownBy(() -> Mailbox.of(address)).isInstanceOf(Rejected.class);
    }

    @Test
    void lengthsAreThoseOfRfc5321() {
        String longest = "x".repeat(63) + "." + "y".repeat(63) + "." + "z".repeat(58) + ".be";
        String local = "l".repeat(64);

        assertThatCode(() ->
                        new InternetAddress(Mailbox.of(local + "@" + longest).address(), true))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Mailbox.of(local + "@z" + longest)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Mailbox.of(local + "l@x.be")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Mailbox.of("l@" + "x".repeat(64) + ".be")).isInstanceOf(Rejected.class);
    }

    @RepeatedTest(20)
    void whateverIsTakenCanBeWritten(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 2_000; i++) {
            String address = random.ints(random.nextInt(3, 12), 0, LETTERS.length())
                    .mapToObj(place -> LETTERS.substring(place, place + 1))
                    .reduce("", String::concat);
            if (isTaken(address)) {
                assertThatCode(() -> new InternetAddress(address, true))
                        .as(address)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static boolean isTaken(String address) {
        try {
            Mailbox.of(address);
            return true;
        } catch (Rejected _) {
            return false;
        }
    }
}
