package be.handlewithcare.mail;

import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.mail.Letter;
import be.handlewithcare.core.mail.Letter.LookupStopped;
import be.handlewithcare.core.mail.Letter.NoticeUnread;
import be.handlewithcare.core.mail.Letter.NoticeWaits;
import be.handlewithcare.core.mail.Letter.NoticeWithdrawn;
import be.handlewithcare.core.mail.Letter.ReportingUnusual;
import be.handlewithcare.core.mail.Letter.SignalOverdue;
import be.handlewithcare.core.mail.Letter.SignalReturned;
import be.handlewithcare.core.mail.Letter.SignalUndecided;
import java.net.URI;

/** The words of each kind of letter: the same for every notice, signal, school and zone, so they give nothing away. */
record Wording(MailSettings settings) {
    private static final String TO_COLLEAGUES = "Beste collega";

    MailText of(Letter letter) {
        return switch (letter) {
            case NoticeWaits _ -> toSchool("er wacht een bericht voor de directie", "Meld u aan om het te lezen", """
                        In het schoolportaal van Handle with Care wacht een bericht voor uw school.
                        """);
            case NoticeUnread _ ->
                toSchool("herinnering, er wacht nog een bericht voor de directie", "Meld u aan om het te lezen", """
                        In het schoolportaal van Handle with Care wacht nog altijd een bericht voor
                        uw school. Niemand heeft het al geopend. Kijkt u er vandaag nog naar?
                        """);
            case NoticeWithdrawn _ ->
                toSchool("een bericht is ingetrokken", "Meld u aan om te zien welk bericht het is", """
                        Een bericht dat u in het schoolportaal van Handle with Care las, is
                        ingetrokken. U hoeft niets meer te doen. Gaf u het al door? Zeg dan, ook
                        mondeling, dat het niet meer geldt.
                        """);
            case SignalUndecided _ -> toDesk("een signaal wacht op een beslissing", "Meld u aan om te beslissen", """
                        In Handle with Care wacht een signaal op een beslissing. Zolang niemand
                        beslist, weet geen enkele school ervan.
                        """);
            case SignalReturned _ -> toDesk("een signaal kwam terug", "Meld u aan om opnieuw te beslissen", """
                        Een school stuurde een signaal terug: het gaat niet over een leerling van
                        haar. Het wacht in Handle with Care opnieuw op een beslissing.
                        """);
            case SignalOverdue _ -> toDesk("een signaal is over tijd", "Meld u aan om het op te volgen", """
                        Voor een signaal in Handle with Care is de beloofde tijd voorbij, en nog
                        niet elke school is verwittigd.
                        """);
            case LookupStopped(var source, var _) -> toOperator(source);
            case ReportingUnusual _ ->
                text(
                        TO_COLLEAGUES,
                        "ongewoon veel signalen",
                        "Meld u aan om de cijfers na te kijken",
                        settings.startUrl(),
                        """
                        De voorbije dag kwamen van één dienst veel meer signalen binnen in Handle
                        with Care dan gewoonlijk. Kijkt u na of er achter elk signaal een echte
                        interventie zit?
                        """,
                        """
                        Om privacyredenen staat in deze mail niet van wie de signalen komen, en
                        niet hoeveel het er zijn. De auditor kan het nazien.
                        """);
        };
    }

    private MailText toSchool(String what, String invitation, String body) {
        return text("Beste directie", what, invitation, settings.inboxUrl(), body, """
                Om privacyredenen staat in deze mail niet waarover het gaat. Geef de inhoud
                van het bericht alleen mondeling door, aan wie het aangaat.
                """);
    }

    private MailText toDesk(String what, String invitation, String body) {
        return text(TO_COLLEAGUES, what, invitation, settings.startUrl(), body, """
                Om privacyredenen staat in deze mail niet om wie het gaat. U leest het na
                het aanmelden.
                """);
    }

    private MailText toOperator(LookupSource source) {
        String name = switch (source) {
            case REGISTER -> "het inschrijvingsregister";
            case MAGDA -> "MAGDA";
        };
        return text(
                "Beste beheerder",
                "alle vragen aan " + name + " zijn gestopt",
                "Handle with Care vindt u hier",
                settings.startUrl(),
                """
                        Handle with Care mag van %s niets meer vragen. Daarom zijn alle vragen
                        aan %1$s gestopt. Er gaat niets verloren: elk signaal blijft wachten, en
                        wordt weer opgezocht zodra u de vragen hervat. Intussen kan wie het signaal gaf
                        zelf een school kiezen. Kijk na of het certificaat en de machtiging nog gelden en
                        of de instellingen kloppen, en hervat dan de vragen. Alle stappen staan in
                        de handleiding, bij "MAGDA refuses us".
                        """.formatted(name),
                """
                        In deze mail staat niets over personen. Zet er ook niets over in een melding
                        aan %s.
                        """.formatted(name));
    }

    private static MailText text(
            String greeting, String what, String invitation, URI where, String body, String discretion) {
        return new MailText("Handle with Care: " + what, greeting, body, invitation, where, discretion);
    }
}
