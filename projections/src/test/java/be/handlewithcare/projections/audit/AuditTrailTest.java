package be.handlewithcare.projections.audit;

import static be.handlewithcare.projections.Events.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.handlewithcare.core.audit.AuditAction;
import be.handlewithcare.core.audit.AuditEntry;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.projections.World;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

class AuditTrailTest {
    private static final Actor DIRECTOR = new Actor("directeur-012345", Actor.Role.DIRECTOR, "012345");

    private final World world = new World();
    private final AuditTrail trail = world.its(AuditTrail.class);

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void anEntryOpensATransactionOfItsOwn() {
        trail.record(look("notice"));

        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void anEntryInARunningTransactionIsWrittenAtOnceAndSharesItsEnd() {
        world.transaction().executeWithoutResult(status -> {
            trail.record(look("notice"));
            assertThat(entries()).isEqualTo(1);
            status.setRollbackOnly();
        });

        assertThat(entries()).isZero();
    }

    @Test
    void anEntryThatCannotBeWrittenIsToldToTheCallerAtOnce() {
        AuditEntry refused = look("what no text column takes: \u0000");

        world.transaction().executeWithoutResult(status -> {
            assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> trail.record(refused));
            status.setRollbackOnly();
        });
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> trail.record(refused));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set outcome = 'nothing'",
                "update audit.entry set outcome = 'nothing' where false",
                "delete from audit.entry",
                "truncate audit.entry",
                "set session_replication_role = replica; delete from audit.entry"
            })
    void nothingOnTheTrailCanBeChanged(String change) {
        trail.record(look("notice"));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> world.sql(change))
                .havingRootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        cause -> assertThat(cause.getSQLState()).isEqualTo("HWA01"))
                .withMessageContaining("the audit trail only grows");
        assertThat(entries()).isEqualTo(1);
    }

    private long entries() {
        return world.number("select count(*) from audit.entry");
    }

    private static AuditEntry look(String object) {
        return new AuditEntry(World.START, DIRECTOR, AuditAction.REVEALED, object, signal("a/noor"), AuditEntry.DONE);
    }
}
