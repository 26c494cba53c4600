package be.handlewithcare.projections.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowGroupsTest {

    @Test
    void rowsOfOneStatementAreOneGroup() {
        Row first = row("insert", 1);
        Row other = row("insert elsewhere", 2);
        Row second = row("insert", 3);

        assertThat(RowGroups.of(List.of(first, other, second))).containsExactly(List.of(first, second), List.of(other));
    }

    @Test
    void whatHappensToOneRowKeepsItsOrder() {
        Row insert = row("insert", 1);
        Row place = row("place", 1);
        Row insertNext = row("insert", 2);
        Row placeNext = row("place", 2);
        Row insertAgain = row("insert", 1);

        assertThat(RowGroups.of(List.of(insert, place, insertNext, placeNext, insertAgain)))
                .containsExactly(List.of(insert, insertNext), List.of(place, placeNext), List.of(insertAgain));
    }

    @Test
    void theSameStatementTwiceOnOneRowIsOneGroup() {
        Row first = row("count", 1);
        Row second = row("count", 1);

        assertThat(RowGroups.of(List.of(first, second))).containsExactly(List.of(first, second));
    }

    private static Row row(String sql, int id) {
        return Row.of(sql, new Row.Key("table", id));
    }
}
