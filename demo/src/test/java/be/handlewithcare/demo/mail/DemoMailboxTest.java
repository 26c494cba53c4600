package be.handlewithcare.demo.mail;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import be.handlewithcare.demo.RunningDemo;
import be.handlewithcare.mail.SmtpServer;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class DemoMailboxTest {
    private static final RunningDemo DEMO = RunningDemo.get();

    @Test
    void aMailIsThereToReadAsSoonAsItWasHandedOver() {
        send("Er is <b>nieuws</b>", "Beste directie,\n\nEr staat een bericht klaar.");

        HttpResponse<String> page = new Browser(DEMO.address()).get("/demo/mails");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("directie@school.example", "Er is &lt;b&gt;nieuws&lt;/b&gt;", "Er staat een bericht klaar.");
    }

    @Test
    void theNewestIsOnTopAndTheOldestAreOnlyCounted() {
        for (int number = 1; number <= 201; number++) {
            send("Bericht " + number, "Tekst");
        }

        DemoMailbox mailbox = DEMO.bean(DemoMailbox.class);
        assertThat(mailbox.newestFirst()).hasSize(200);
        assertThat(mailbox.newestFirst().getFirst().subject()).isEqualTo("Bericht 201");
        assertThat(mailbox.newestFirst().getLast().subject()).isEqualTo("Bericht 2");
        assertThat(new Browser(DEMO.address()).get("/demo/mails").body())
                .contains("Bericht 201", "nieuwste 200 van " + mailbox.total() + " mails")
                .doesNotContain("Bericht 1<");
    }

    private static void send(String subject, String text) {
        SmtpServer server = DEMO.bean(SmtpServer.class);
        GreenMailUtil.sendTextEmail(
                "directie@school.example",
                "hwc@handlewithcare.example",
                subject,
                text,
                new ServerSetup(server.port(), server.host(), ServerSetup.PROTOCOL_SMTP));
    }
}
