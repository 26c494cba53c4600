package be.handlewithcare.magdasimulator.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationalNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2000-01-01", "2018-03-02", "2026-12-09"})
    void anInventedNumberIsWellFormedAndCanBelongToNobody(LocalDate born) {
        String number = NationalNumber.invented(born, 7).value();

        assertThat(NationalNumber.isWellFormed(number)).isTrue();
        assertThat(Integer.parseInt(number.substring(2, 4))).isEqualTo(born.getMonthValue() + 60);
    }

    @Test
    void theChecksumHasATwoInFrontSince2000() {
        assertThat(NationalNumber.invented(LocalDate.of(1999, 12, 31), 1).value())
                .isEqualTo("997231001%02d".formatted(97 - 997_231_001L % 97));
        assertThat(NationalNumber.invented(LocalDate.of(2018, 3, 2), 1).value())
                .isEqualTo("186302001%02d".formatted(97 - 2_186_302_001L % 97));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1863020019", "186302001955", "1863020019x", "00000000000"})
    void anythingElseIsNot(String text) {
        assertThat(NationalNumber.isWellFormed(text)).isFalse();
    }

    @Test
    void everybodyBornOnADayHasAnother() {
        LocalDate born = LocalDate.of(2018, 3, 2);
        NationalNumbers numbers = new NationalNumbers();

        List<NationalNumber> given = IntStream.range(0, NationalNumber.SEQUENCES)
                .mapToObj(person -> numbers.next("P" + person, born))
                .toList();

        assertThat(given).doesNotHaveDuplicates();
        assertThat(new NationalNumbers().next("P0", born)).isEqualTo(given.getFirst());
    }
}
