package be.handlewithcare.axon.task;

import be.handlewithcare.axon.work.Pause;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The circuit breaker before the mail server, for all nodes together. Five failures in a row that concern no mailbox open it;
 * then a single mail tries the server after each pause, and its first answer closes it. Uses the database's clock.
 */
final class MailBreaker {
    private static final Logger LOG = LoggerFactory.getLogger(MailBreaker.class);
    /** This many failures in a row, without an answer between them, are no coincidence. */
    private static final int OPENS_IT = 5;
    /** Also limits a trial: if it hangs for longer, the next one starts beside it. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private static final Duration MARGIN = Duration.ofSeconds(1);

    private final JdbcClient jdbc;

    MailBreaker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns how long not to use the server; empty if it may be used now, with an open breaker as its trial. */
    Optional<Duration> ask() {
        long millis = jdbc.sql("""
                        select case when failures_in_row < :opensIt then -1
                            else greatest(0, extract(epoch from open_until - clock_timestamp()) * 1000)::bigint end
                        from tasks.mail_breaker""").param("opensIt", OPENS_IT).query(Long.class).single();
        boolean may = millis < 0 || (millis == 0 && isTrial());
        return may
                ? Optional.empty()
                : Optional.of(
                        millis == 0 ? LONGEST_PAUSE : Duration.ofMillis(millis).plus(MARGIN));
    }

    private boolean isTrial() {
        return jdbc.sql("""
                        update tasks.mail_breaker
                        set open_until = clock_timestamp() + :pause * interval '1 millisecond'
                        where open_until <= clock_timestamp()""").param("pause", LONGEST_PAUSE.toMillis()).update() == 1;
    }

    /** The server gave an answer, for any mail. */
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
            jdbc.sql("update tasks.mail_breaker set open_until = clock_timestamp() + :pause * interval '1 millisecond'")
                    .param(
                            "pause",
                            Pause.after(failures - OPENS_IT + 1, LONGEST_PAUSE).toMillis())
                    .update();
        }
        if (failures == OPENS_IT) {
            LOG.error("the mail server takes no mail (code {}), and is only tried now and then until it does", code);
        }
    }
}
