package be.handlewithcare.axon.task;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.mail.Addressee;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Letterbox;
import be.handlewithcare.core.mail.MailboxFaults;
import be.handlewithcare.core.mail.Writing;
import be.handlewithcare.core.school.InstitutionNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notifies VECK of failing mailboxes of schools: once per school and day in Brussels. */
final class StoredMailboxFaults implements MailboxFaults {
    private static final Period KEPT = Period.ofDays(30);

    private final JdbcClient jdbc;
    private final Letterbox letters;
    private final Clock clock;

    StoredMailboxFaults(JdbcClient jdbc, Letterbox letters, Clock clock) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.clock = clock;
    }

    /** Plans in the running transaction that VECK is notified, unless it was on this day. */
    void tell(InstitutionNumber school, String words) {
        LocalDate today = Brussels.dayOf(clock.instant());
        jdbc.sql("delete from tasks.mailbox_fault where day < :oldest")
                .param("oldest", today.minus(KEPT))
                .update();
        int added = jdbc.sql("""
                        insert into tasks.mailbox_fault (institution_number, day, words) values (:school, :day, :words)
                        on conflict do nothing""")
                .param("school", school.value())
                .param("day", today)
                .param("words", words)
                .update();
        if (added == 1) {
            letters.post(new Writing(new Letter.MailboxFails(school, today), Addressee.VECK));
        }
    }

    @Override
    public Optional<String> words(InstitutionNumber school, LocalDate day) {
        return jdbc.sql("select words from tasks.mailbox_fault where institution_number = :school and day = :day")
                .param("school", school.value())
                .param("day", day)
                .query(String.class)
                .optional()
                .filter(words -> !words.isBlank());
    }
}
