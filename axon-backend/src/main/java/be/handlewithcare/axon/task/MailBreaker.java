package be.handlewithcare.axon.task;

import be.handlewithcare.axon.work.Pause;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The circuit breaker before the mail server, for all nodes together. Five failures in a row open it: each concerns no mailbox,
 * or is a whole mail that the server does not confirm. Then a single mail tries the server after each pause, and the server's
 * first answer closes it. Uses the database's clock.
 */
final class MailBreaker {
    private static final Logger LOG = LoggerFactory.getLogger(MailBreaker.class);
    /** This many failures in a row, without an answer between them, are no coincidence. */
    private static final int OPENS_IT = 5;
    /** Also limits a trial before its mail leaves: if it hangs for longer, the next one starts beside it. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /** The time for the last answer (RFC 5321, 4.5.3.2.6): each trial in it costs another mail one of its copies. */
    private static final Duration LAST_ANSWER = Duration.ofMinutes(10);

    private static final Duration MARGIN = Duration.ofSeconds(1);

    private final JdbcClient jdbc;

    MailBreaker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the pause before the server may be used; empty: now. With an open breaker the caller then is its trial. */
    Optional<Duration> ask() {
        long millis = jdbc.sql("""
                        select case when failures_in_row < :opensIt then -1
                            else greatest(0, extract(epoch from open_until - clock_timestamp()) * 1000)::bigint end
                        from tasks.mail_breaker""").param("opensIt", OPENS_IT).query(Long.class).single();
        boolean may = millis < 0 || (millis == 0 && claimTrial());
        return may
                ? Optional.empty()
                : Optional.of(
                        millis == 0 ? LONGEST_PAUSE : Duration.ofMillis(millis).plus(MARGIN));
    }

    /** Returns whether the server was lately heard to answer: it is not being tried now and then only. */
    boolean isClosed() {
        return jdbc.sql("select failures_in_row < :opensIt from tasks.mail_breaker")
                .param("opensIt", OPENS_IT)
                .query(Boolean.class)
                .single();
    }

    private boolean claimTrial() {
        return openFor(LONGEST_PAUSE, "open_until <= clock_timestamp()");
    }

    /** A mail is about to leave. With an open breaker no other mail does until the server had its time for the last answer. */
    void leaves() {
        openFor(LAST_ANSWER, "failures_in_row >= " + OPENS_IT);
    }

    private boolean openFor(Duration pause, String condition) {
        return jdbc.sql("update tasks.mail_breaker"
                                + " set open_until = greatest(open_until, clock_timestamp() + :pause * interval '1 millisecond')"
                                + " where "
                                + condition)
                        .param("pause", pause.toMillis())
                        .update()
                == 1;
    }

    /** The server gave an answer to any mail. */
    void answered() {
        int failures = jdbc.sql("""
                        update tasks.mail_breaker now set failures_in_row = 0, open_until = 'epoch'
                        from (select failures_in_row from tasks.mail_breaker for update) before
                        where before.failures_in_row > 0 returning before.failures_in_row""").query(Integer.class).optional().orElse(0);
        if (failures >= OPENS_IT) {
            LOG.warn("the mail server answers again");
        }
    }

    /**
     * The server failed.
     *
     * @param code of its answer, 0 for none
     */
    void failed(int code) {
        int failures = jdbc.sql("""
                        update tasks.mail_breaker set failures_in_row = failures_in_row + 1
                        returning failures_in_row""").query(Integer.class).single();
        if (failures >= OPENS_IT) {
            openFor(Pause.after(failures - OPENS_IT + 1, LONGEST_PAUSE), "true");
        }
        if (failures == OPENS_IT) {
            LOG.error("the mail server takes no mail (code {}), and is only tried now and then until it does", code);
        }
    }
}
