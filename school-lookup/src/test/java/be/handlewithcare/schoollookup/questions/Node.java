package be.handlewithcare.schoollookup.questions;

import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.mail.Letterbox;
import be.handlewithcare.core.testkit.MovableClock;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One of the processes on a database. What it tells the trail and the letterbox are rows, so a test sees what stays. */
public final class Node implements AutoCloseable {
    static final Instant START = Instant.parse("2026-11-22T09:00:00.123456789Z");
    /** At most so many questions a second, over all nodes. */
    static final int RATE = 25;

    final MovableClock clock = new MovableClock(START);

    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private volatile boolean letterboxIsFull;

    Node(TestDatabase database) {
        this(database, RATE);
    }

    /** @param perSecond most questions a second */
    public Node(TestDatabase database, int perSecond) {
        pool = database.pool();
        jdbc = JdbcClient.create(pool);
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(pool));
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(QuestionSettings.class, () -> new QuestionSettings(perSecond));
        context.registerBean(
                AuditTrail.class,
                () -> entry -> tell(entry.at() + " " + entry.by().name() + " " + entry.action() + " " + entry.object()
                        + " " + entry.outcome()));
        context.registerBean(Letterbox.class, () -> writing -> {
            if (letterboxIsFull) {
                throw new IllegalStateException("the letterbox is full");
            }
            tell(writing.toString());
        });
        context.register(QuestionsConfiguration.class);
        context.refresh();
    }

    /** From now on no letter can be posted. */
    void fillLetterbox() {
        letterboxIsFull = true;
    }

    /** One of its beans. */
    public <T> T its(Class<T> bean) {
        return context.getBean(bean);
    }

    /** Does this in a transaction that is then undone. */
    void undone(Runnable work) {
        new TransactionTemplate(its(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            work.run();
            status.setRollbackOnly();
        });
    }

    private void tell(String what) {
        jdbc.sql("insert into public.told values (?)").param(what).update();
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }
}
