package be.handlewithcare.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLinesTest {
    private final CsvLines table = new CsvLines(CsvColumns.exactly(List.of("birth_date", "e-mail")));

    @Test
    void capitalsSpacesAndSeparatorsAroundThemDoNotCount() {
        assertThat(rows("sep=;", ";;;", "\u00A0Birth Date ; E-Mail;;", "", "1;2;;;;", "\"\"; ;"))
                .containsExactly("5 true 1 2");
        assertThat(table.separator()).isEqualTo(';');
    }

    @Test
    void aLineWithMoreOrFewerValuesIsNotWhole() {
        assertThat(rows("birth_date,e-mail", "1", "1,2,3", "\"1\",\"a\"\"b\" ", "\"1,2"))
                .containsExactly("2 false 1 ", "3 false 1 2", "4 true 1 a\"b", "5 false 1 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2 | NO_HEADER",
                "birth_date | COLUMN_MISSING e-mail",
                "birth_date,e-mail,BIRTH_DATE | COLUMN_TWICE birth_date",
                "birth_date,e-mail,insz | COLUMN_UNKNOWN",
                "birth_date,,e-mail | COLUMN_UNKNOWN"
            })
    void whatIsWrongWithTheHeaderIsTold(String header, String fault) {
        CsvFault found =
                catchThrowableOfType(CsvRefused.class, () -> table.next(header)).first();

        assertThat((found.kind() + " " + found.column()).strip()).isEqualTo(fault);
    }

    @Test
    void withoutAHeaderThereIsNoTable() {
        table.next(";;;");

        assertThat(catchThrowableOfType(CsvRefused.class, table::complete)
                        .first()
                        .kind())
                .isEqualTo(CsvFault.Kind.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "2/03/2018,2018-03-02",
        "02-3-2018,2018-03-02",
        "20/11/2026 23:40,2026-11-20 23:40",
        "2018-03-02,2018-03-02",
        "2/3/18,2/3/18",
        "2/3-2018,2/3-2018"
    })
    void theDayComesFirst(String written, String iso) {
        assertThat(DayFirst.toIso(written)).isEqualTo(iso);
    }

    private List<String> rows(String... lines) {
        return java.util.Arrays.stream(lines)
                .map(table::next)
                .flatMap(Optional::stream)
                .map(row -> row.line() + " " + row.whole() + " " + row.value("birth_date") + " " + row.value("e-mail"))
                .toList();
    }
}
