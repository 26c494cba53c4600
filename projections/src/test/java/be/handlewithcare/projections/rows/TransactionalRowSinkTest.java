package be.handlewithcare.projections.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.handlewithcare.projections.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.IncorrectUpdateSemanticsDataAccessException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionalRowSinkTest {
    private final World world = new World();
    private final RowSink sink = world.its(RowSink.class);

    @BeforeEach
    void aTable() {
        world.sql("create table thing (id int primary key, word text)");
    }

    @AfterEach
    void end() {
        world.sql("drop table thing");
        world.close();
    }

    @Test
    void rowsAreWrittenAtTheCommitAndNotBefore() {
        List<Long> before = new ArrayList<>();

        world.transaction().executeWithoutResult(_ -> {
            sink.write(insert(1));
            before.add(things());
        });

        assertThat(before).containsExactly(0L);
        assertThat(things()).isEqualTo(1);
    }

    @Test
    void aRowOutsideATransactionIsRefused() {
        assertThatIllegalStateException().isThrownBy(() -> sink.write(insert(1)));
    }

    @Test
    void aRolledBackTransactionLeavesNothingAlsoForTheNextOne() {
        world.transaction().executeWithoutResult(status -> {
            sink.write(insert(1));
            status.setRollbackOnly();
        });
        world.transaction().executeWithoutResult(_ -> sink.write(insert(2)));

        assertThat(world.number("select sum(id) from thing")).isEqualTo(2);
    }

    @Test
    void aRowThatTheDatabaseRefusesUndoesTheWholeTransaction() {
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> world.transaction().executeWithoutResult(_ -> {
                    world.sql("insert into thing values (7, 'written at once')");
                    sink.write(insert(1));
                    sink.write(insert(7));
                }));

        assertThat(things()).isZero();
    }

    @Test
    void anUpdateThatMeetsNoRowUndoesTheWholeTransaction() {
        assertThatExceptionOfType(IncorrectUpdateSemanticsDataAccessException.class)
                .isThrownBy(() -> world.transaction().executeWithoutResult(_ -> {
                    sink.write(insert(1));
                    sink.write(rename(1, "met"));
                    sink.write(rename(2, "missed"));
                }));

        assertThat(things()).isZero();
    }

    @Test
    void whatHappensToOneRowHappensInOrder() {
        world.transaction().executeWithoutResult(_ -> {
            sink.write(insert(1));
            sink.write(rename(1, "first"));
            sink.write(insert(2));
            sink.write(rename(1, "last"));
        });

        assertThat(world.number("select count(*) from thing where id = 1 and word = 'last'"))
                .isEqualTo(1);
    }

    @Test
    void aRowAfterTheRowsWereWrittenIsRefusedInsteadOfLost() {
        List<Throwable> refused = new ArrayList<>();

        world.transaction().executeWithoutResult(_ -> {
            sink.write(insert(1));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    assertThatIllegalStateException()
                            .isThrownBy(() -> sink.write(insert(2)))
                            .satisfies(refused::add);
                }
            });
        });

        assertThat(refused).hasSize(1);
    }

    @Test
    void aTransactionInsideAnotherHasItsOwnRows() {
        TransactionTemplate inner = world.transaction();
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        world.transaction().executeWithoutResult(outer -> {
            sink.write(insert(1));
            inner.executeWithoutResult(_ -> sink.write(insert(2)));
            assertThat(things()).isEqualTo(1);
            outer.setRollbackOnly();
        });

        assertThat(world.number("select sum(id) from thing")).isEqualTo(2);
    }

    private long things() {
        return world.number("select count(*) from thing");
    }

    private static Row insert(int id) {
        return Row.of("insert into thing values (?, ?)", new Row.Key("thing", id), id, null);
    }

    private static Row rename(int id, String word) {
        return Row.of("update thing set word = ? where id = ?", new Row.Key("thing", id), word, id);
    }
}
