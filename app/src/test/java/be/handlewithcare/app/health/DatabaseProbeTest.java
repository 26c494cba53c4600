package be.handlewithcare.app.health;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.database.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.datasource.AbstractDataSource;

class DatabaseProbeTest {
    private static final Schema KNOWN = new Schema(Set.of());

    @Test
    void aDatabaseThatRefusesIsDown() {
        assertThat(new DatabaseProbe("the database", new Refusing(), KNOWN).state())
                .isEqualTo(DatabaseState.DOWN);
    }

    @Test
    @Timeout(20)
    void aDatabaseThatHangsIsDownWithinItsTimeAndIsAskedOnlyOnce() {
        Hanging hanging = new Hanging();
        DatabaseProbe probe = new DatabaseProbe("the database", hanging, KNOWN);
        long start = System.nanoTime();

        assertThat(probe.state()).isEqualTo(DatabaseState.DOWN);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(probe.state()).isEqualTo(DatabaseState.DOWN);
        assertThat(hanging.asked).hasValue(1);

        hanging.release.countDown();
    }

    @Test
    @Timeout(20)
    void twoDatabasesThatHangTakeNoLongerThanOne() {
        Hanging main = new Hanging();
        Hanging vault = new Hanging();
        Databases both = new Databases(
                new DatabaseProbe("the database", main, KNOWN), new DatabaseProbe("the vault", vault, KNOWN));
        long start = System.nanoTime();

        assertThat(both.troubles()).isEqualTo(new Databases.Troubles(DatabaseState.DOWN, DatabaseState.DOWN));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(3_500));

        main.release.countDown();
        vault.release.countDown();
    }

    private static class Refusing extends AbstractDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLException("refused", "08001");
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }

    private static final class Hanging extends Refusing {
        private final AtomicInteger asked = new AtomicInteger();
        private final CountDownLatch release = new CountDownLatch(1);

        @Override
        public Connection getConnection() throws SQLException {
            asked.incrementAndGet();
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return super.getConnection();
        }
    }
}
