package be.handlewithcare.app.journey;

import static be.handlewithcare.app.journey.ApplicationWithOwnVault.APPLICATION;
import static be.handlewithcare.web.browser.Chromium.signIn;
import static be.handlewithcare.web.browser.Chromium.text;
import static be.handlewithcare.web.browser.Look.seen;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.web.browser.Chromium;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What people see while the application cannot do what they ask. */
@Tag("screenshots")
class BreakdownPagesTest {
    private static final Pattern INCIDENT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @AutoClose
    private static final Chromium CHROMIUM = Chromium.start();

    private final ApplicationWithOwnVault running = ApplicationWithOwnVault.get();

    @Test
    void whileTheDatabaseIsAwayAnOfficerIsAskedForALittlePatience() {
        String workList = running.base + "/police";
        try (BrowserContext officer = CHROMIUM.person()) {
            Page page = officer.newPage();
            signIn(page, workList, "agent-5913");
            running.close(APPLICATION);
            try {
                Response away = page.navigate(workList);

                assertThat(away.status()).as(away.text()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE.value());
                assertThat(away.headerValue("Retry-After")).isEqualTo("30");
                assertThat(text(page)).contains("Dat lukt nu even niet", "komt het geen tweede keer aan");
                seen(page, "visitor/away");
            } finally {
                running.reopen(APPLICATION);
            }
            running.awaitHealth();
            assertThat(page.reload().status()).isEqualTo(HttpStatus.OK.value());
        }
    }

    @Test
    void whatIsBrokenHasANumberThatStandsInTheLog() throws Exception {
        try (BrowserContext veck = CHROMIUM.person()) {
            Page page = veck.newPage();
            signIn(page, running.base + "/veck", "veck");

            Response broken = withoutEditions(() -> page.navigate(running.base + "/veck/report/public"));

            assertThat(broken.status()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR.value());
            assertThat(text(page)).contains("Het ligt niet aan u.");
            Matcher incident = INCIDENT.matcher(text(page));
            assertThat(incident.find()).isTrue();
            assertThat(log()).contains("page " + incident.group() + " 500 ");
            seen(page, "visitor/broken");
        }
    }

    private <T> T withoutEditions(Callable<T> meanwhile) throws Exception {
        running.jdbc(APPLICATION).execute("alter table publication.edition rename to hidden");
        try {
            return meanwhile.call();
        } finally {
            running.jdbc(APPLICATION).execute("alter table publication.hidden rename to edition");
        }
    }

    private static String log() throws Exception {
        StringBuilder log = new StringBuilder();
        try (Stream<Path> files =
                Files.list(RunningApplication.get().dataDirectory.resolve("logs"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".log")).toList()) {
                log.append(Files.readString(file));
            }
        }
        return log.toString();
    }
}
