package be.handlewithcare.schoolportal;

import java.net.URI;
import org.springframework.web.util.HtmlUtils;

/** What a school reads in its mailbox: that something waits, and where. The same words for every notice. */
record NoticeMailText(URI inbox) {

    String subject() {
        return "Handle with Care: er wacht een bericht voor de directie";
    }

    String plain() {
        return """
                Beste directie,

                In het schoolportaal van Handle with Care wacht een bericht voor uw school.
                Meld u aan om het te lezen:

                %s

                Om privacyredenen staat in deze mail niet waarover het gaat. Geef de inhoud
                van het bericht alleen mondeling door, aan wie het aangaat.

                Deze mail is automatisch verstuurd. Antwoorden worden niet gelezen.
                """.formatted(inbox);
    }

    String html() {
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head><title>%1$s</title></head>
                <body>
                <p>Beste directie,</p>
                <p>In het schoolportaal van Handle with Care wacht een bericht voor uw school.</p>
                <p><a href="%2$s">Meld u aan om het te lezen</a><br>%2$s</p>
                <p>Om privacyredenen staat in deze mail niet waarover het gaat. Geef de inhoud van het bericht alleen
                mondeling door, aan wie het aangaat.</p>
                <p>Deze mail is automatisch verstuurd. Antwoorden worden niet gelezen.</p>
                </body>
                </html>
                """.formatted(subject(), HtmlUtils.htmlEscape(inbox.toString()));
    }
}
