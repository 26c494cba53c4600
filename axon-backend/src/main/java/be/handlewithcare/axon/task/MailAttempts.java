package be.handlewithcare.axon.task;

import be.handlewithcare.core.school.Mailbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores the attempts for undelivered mails, for all nodes together. An attempt is stored before the mail leaves: if the node
 * dies then, it counts as sent without an answer. Uses the database's clock.
 */
final class MailAttempts {
    /** The server probably has the mail and may take its time; longer than any node waits for its answer. */
    static final Duration LONG_PAUSE = Duration.ofMinutes(30);

    /** An attempt at one mailbox, with an id of its own. */
    record Begun(TaskKind kind, String instance, Mailbox mailbox, UUID id) {}

    private static final String THIS =
            " where task_name = :kind and task_instance = :instance and mailbox = :mailbox and attempt = :id";

    private static final String WAIT =
            "not_before = clock_timestamp() + interval '%d seconds'".formatted(LONG_PAUSE.toSeconds());

    private final JdbcClient jdbc;

    MailAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the attempts for this mail at these mailboxes, in the order of the mailboxes. */
    List<MailAttempt> of(TaskKind kind, String instance, List<Mailbox> mailboxes) {
        Map<Mailbox, MailAttempt> known = jdbc
                .sql("""
                        select mailbox, unanswered, taken,
                            greatest(0, extract(epoch from not_before - clock_timestamp()) * 1000)::bigint as wait,
                            coalesce(refused_at > clock_timestamp() - interval '1 day', false) as refused
                        from tasks.mail_attempt where task_name = :kind and task_instance = :instance""")
                .param("kind", kind.queueName())
                .param("instance", instance)
                .query(MailAttempts::attempt)
                .list()
                .stream()
                .collect(Collectors.toMap(MailAttempt::mailbox, Function.identity()));
        return mailboxes.stream()
                .distinct()
                .map(mailbox -> known.getOrDefault(mailbox, MailAttempt.noneAt(mailbox)))
                .toList();
    }

    /** Begins an attempt; empty if another node may be sending the mail now, or if it need not be sent any more. */
    Optional<Begun> begin(TaskKind kind, String instance, Mailbox mailbox) {
        Begun begun = new Begun(kind, instance, mailbox, UUID.randomUUID());
        return update(begun, """
                        insert into tasks.mail_attempt as known (task_name, task_instance, mailbox, attempt)
                        select task_name, task_instance, :mailbox, :id from tasks.scheduled_task
                        where task_name = :kind and task_instance = :instance
                        on conflict (task_name, task_instance, mailbox) do update set attempt = :id
                        where known.not_before <= clock_timestamp()""") ? Optional.of(begun) : Optional.empty();
    }

    /**
     * Records, before the end of the mail is sent, that it leaves without an answer yet. Returns false if another attempt has
     * begun since.
     */
    boolean leaves(Begun begun) {
        return update(begun, "update tasks.mail_attempt set unanswered = unanswered + 1, " + WAIT + THIS);
    }

    void taken(Begun begun) {
        update(begun, "update tasks.mail_attempt set taken = true" + THIS);
    }

    /** The server said that it does not have what was sent. */
    void sentInVain(Begun begun) {
        update(begun, "update tasks.mail_attempt set unanswered = unanswered - 1, not_before = 'epoch'" + THIS);
    }

    void refused(Begun begun) {
        update(begun, "update tasks.mail_attempt set refused_at = clock_timestamp()" + THIS);
    }

    /** The server did not answer in time: the pause begins now. */
    void unanswered(Begun begun) {
        update(begun, "update tasks.mail_attempt set " + WAIT + THIS);
    }

    /** The last copy got no answer: the mailbox counts as refused, and gets one more copy a day later. */
    void giveUp(TaskKind kind, String instance, Mailbox mailbox) {
        jdbc.sql("""
                        update tasks.mail_attempt
                        set refused_at = clock_timestamp(), unanswered = :most - 1, not_before = 'epoch'
                        where task_name = :kind and task_instance = :instance and mailbox = :mailbox""")
                .param("kind", kind.queueName())
                .param("instance", instance)
                .param("mailbox", mailbox.address())
                .param("most", MailAttempt.MOST_COPIES)
                .update();
    }

    private boolean update(Begun begun, String sql) {
        return jdbc.sql(sql)
                        .param("kind", begun.kind().queueName())
                        .param("instance", begun.instance())
                        .param("mailbox", begun.mailbox().address())
                        .param("id", begun.id())
                        .update()
                == 1;
    }

    private static MailAttempt attempt(ResultSet row, int number) throws SQLException {
        return new MailAttempt(
                new Mailbox(row.getString("mailbox")),
                row.getInt("unanswered"),
                Duration.ofMillis(row.getLong("wait")),
                row.getBoolean("refused"),
                row.getBoolean("taken"));
    }
}
