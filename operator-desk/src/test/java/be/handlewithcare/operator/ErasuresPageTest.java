package be.handlewithcare.operator;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.child.ErasureCause;
import be.handlewithcare.core.child.ErasureCounts.Forgotten;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ErasuresPageTest extends OperatorTest {
    private static final String PAGE = "/operator/erasures";

    @Autowired
    private FakeSystem system;

    @Autowired
    private FakeErasing erasing;

    @BeforeEach
    void forget() {
        system.forget();
        erasing.askedBy.clear();
    }

    @Test
    void thirtyDaysAreCountedByDayAndCause() {
        LocalDate day = LocalDate.parse("2026-11-21");
        system.forgotten = List.of(
                new Forgotten(day, ErasureCause.OPENED, 3),
                new Forgotten(day, ErasureCause.REQUESTED, 14),
                new Forgotten(day.minusDays(2), ErasureCause.LAPSED, 1));

        String page = visitor().get(PAGE).body();

        assertThat(page).contains("21 november 2026", "19 november 2026", ">3<", ">14<", ">17<");
        assertThat(page.indexOf("21 november 2026")).isLessThan(page.indexOf("19 november 2026"));
        assertThat(system.countedSince).containsExactly(LocalDate.parse("2026-10-24"));
    }

    @Test
    void aChildIsForgottenByTheNumberOfItsSignal() {
        HttpResponse<String> page = visitor().press(PAGE, PAGE, "signal= " + FakeErasing.KNOWN + " ", "sure=on");

        assertThat(erasing.askedBy).containsExactly(OperatorFixture.CALLER);
        assertThat(page.uri().toString()).endsWith(PAGE);
        assertThat(page.body())
                .contains("zijn er niet meer, sinds zondag 22 november 2026 om 10.00 uur", "op vraag")
                .contains("2 berichten tonen het kind niet meer");
    }

    @ParameterizedTest
    @CsvSource({
        "'', on, vul dit in",
        "canary, on, dit is geen nummer van een signaal",
        "00000000-0000-0002-0000-000000000009, on, er is geen signaal met dit nummer",
        "00000000-0000-0002-0000-000000000001, , kruis dit aan"
    })
    void whatIsWrongIsSaidBesideItsField(String signal, @Nullable String sure, String words) {
        HttpResponse<String> page = sure == null
                ? visitor().press(PAGE, PAGE, "signal=" + signal)
                : visitor().press(PAGE, PAGE, "signal=" + signal, "sure=" + sure);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("<title>Fout: Wissen", words, "value=\"" + signal + "\"");
    }

    @Test
    void whoIsNotSureErasesNothing() {
        visitor().press(PAGE, PAGE, "signal=" + FakeErasing.KNOWN);

        assertThat(erasing.askedBy).isEmpty();
    }
}
