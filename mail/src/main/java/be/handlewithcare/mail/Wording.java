package be.handlewithcare.mail;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.lookup.Stoppages.Stoppage;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Letter.LookupStopped;
import be.handlewithcare.core.mail.Letter.MailboxFails;
import be.handlewithcare.core.mail.Letter.NoticeUnread;
import be.handlewithcare.core.mail.Letter.NoticeWaits;
import be.handlewithcare.core.mail.Letter.NoticeWithdrawn;
import be.handlewithcare.core.mail.Letter.ReportingUnusual;
import be.handlewithcare.core.mail.Letter.SignalOverdue;
import be.handlewithcare.core.mail.Letter.SignalReturned;
import be.handlewithcare.core.mail.Letter.SignalUndecided;
import be.handlewithcare.core.mail.MailboxFaults;
import be.handlewithcare.core.mail.StillTrue;
import be.handlewithcare.core.school.Mailbox;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** Finds the words of each letter, and the desk to which it leads. */
final class Wording {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.of("nl", "BE"), Locale.of("fr", "BE"), Locale.of("de", "BE"), Locale.of("en", "BE"));
    /** As MAGDA's codes are; anything else a source might say stays where it is. */
    private static final Pattern CODE = Pattern.compile("[0-9]{1,8}");

    private final MailSettings settings;
    private final MessageSource words;
    private final Stoppages stoppages;
    private final MailboxFaults faults;

    Wording(MailSettings settings, MessageSource words, Stoppages stoppages, MailboxFaults faults) {
        this.settings = settings;
        this.words = words;
        this.stoppages = stoppages;
        this.faults = faults;
    }

    /** @param to VECK can decide nothing about a signal, so it reads other words than a zone */
    MailText of(Letter letter, Mailbox to) {
        boolean veck = to.equals(settings.veck());
        return switch (letter) {
            case NoticeWaits _ -> text(Kind.toSchool("waits"), settings.desk("/school"));
            case NoticeUnread _ -> text(Kind.toSchool("unread"), settings.desk("/school"));
            case NoticeWithdrawn _ -> text(Kind.toSchool("withdrawn"), settings.desk("/school"));
            case SignalUndecided _ -> aboutSignal("undecided", veck);
            case SignalReturned _ -> aboutSignal("returned", veck);
            case SignalOverdue _ -> aboutSignal("overdue", veck);
            case ReportingUnusual _ -> text(new Kind("unusual", "veck", "unusual"), settings.desk("/veck"));
            case LookupStopped stopped -> toOperator(stopped);
            case MailboxFails fails -> mailboxFails(fails);
        };
    }

    private MailText aboutSignal(String name, boolean veck) {
        return veck
                ? text(Kind.toVeck("veck-" + name), settings.desk("/veck"))
                : text(Kind.toZone(name), settings.desk("/police"));
    }

    private MailText text(Kind kind, URI where) {
        return inEachLanguage(where, language -> passage(kind, language, said(language, kind.name() + ".text")));
    }

    private MailText mailboxFails(MailboxFails letter) {
        Kind kind = new Kind("fails", "veck", "fails");
        String school = letter.school().value();
        return inEachLanguage(settings.desk("/veck/schools/" + school), language -> {
            String said = faults.words(letter.school(), letter.day())
                    .map(words -> said(language, "fails.said", words))
                    .orElseGet(() -> said(language, "fails.silent"));
            String body = String.join(" ", said(language, "fails.text", school), said, said(language, "fails.steps"));
            return passage(kind, language, body, school);
        });
    }

    private MailText toOperator(LookupStopped letter) {
        Kind kind = new Kind("stopped", "operator", "operator");
        return inEachLanguage(settings.desk("/operator"), language -> {
            String source = said(language, "source." + letter.source());
            String body = String.join(
                    " ",
                    said(language, "stopped.text", source, moment(letter.since(), language)) + code(letter, language),
                    said(language, "stopped.steps"));
            return passage(kind, language, body, source);
        });
    }

    /** What the source answered is no part of the letter: it is asked for while it stands. */
    private String code(LookupStopped letter, Locale language) {
        return stoppages
                .of(letter.source())
                .filter(stoppage -> StillTrue.of(letter, stoppage))
                .map(Stoppage::code)
                .filter(code -> CODE.matcher(code).matches())
                .map(code -> " " + said(language, "stopped.code", code))
                .orElse("");
    }

    private MailText inEachLanguage(URI where, Function<Locale, Passage> passage) {
        return new MailText(LANGUAGES.stream().map(passage).toList(), where);
    }

    private Passage passage(Kind kind, Locale language, String body, Object... arguments) {
        return new Passage(
                language,
                said(language, kind.name() + ".subject", arguments),
                said(language, kind.reader() + ".greeting"),
                body,
                said(language, kind.name() + ".invitation"),
                said(language, kind.discretion() + ".discretion", arguments),
                said(language, "automatic"));
    }

    private String said(Locale language, String key, Object... arguments) {
        return words.getMessage("mail." + key, arguments, language);
    }

    private static String moment(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(at.atZone(Brussels.ZONE));
    }
}
