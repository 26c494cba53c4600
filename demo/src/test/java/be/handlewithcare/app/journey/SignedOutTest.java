package be.handlewithcare.app.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import java.net.CookieStore;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What happens to a form that is sent after its session has ended.
 * Long because each kind of form and each browser is an example of its own.
 */
class SignedOutTest {
    private final RunningApplication application = RunningApplication.get();
    private final Browser officer = new Browser(application.base.toString());
    private String sheet;

    @BeforeEach
    void openTheForm() {
        sheet = officer.signIn("agent-5913", "/police/report").body();
    }

    @Test
    void whatWasTypedIsThereAfterTheSignInAndIsSentOnce() {
        endSession();
        HttpResponse<String> out = sendReport();

        assertThat(out.statusCode()).isEqualTo(401);
        assertThat(out.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(out.body())
                .contains("U bent afgemeld", "/oauth2/authorization/hwc")
                .doesNotContain("Fluwelenberg");
        assertThat(Traces.inTables(application.bean(JdbcClient.class))).isEmpty();

        HttpResponse<String> back = officer.signIn("agent-5913", "/oauth2/authorization/hwc");
        assertThat(back.uri().getPath()).isEqualTo("/verder");
        assertThat(back.body()).contains("value=\"Fluwelenberg\"", "action=\"/police/report\"");

        HttpResponse<String> sent = officer.post("/police/report", Forms.hidden(back.body()));
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("value=\"Fluwelenberg\"");
        assertThat(officer.get("/verder").uri().getPath()).as("it is gone").isEqualTo("/police");
    }

    @Test
    void whatCouldNotBeHandledIsStillKept() {
        endSession();
        officer.post("/police/report", Forms.filled(sheet, Children.UNKNOWN, "gisteren 23:40"));
        HttpResponse<String> back = officer.signIn("agent-5913", "/oauth2/authorization/hwc");

        HttpResponse<String> failed = withoutKeys(() -> officer.post("/police/report", Forms.hidden(back.body())));

        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(officer.get("/verder").body()).contains("value=\"Fluwelenberg\"");
    }

    @Test
    void nobodyElseFindsIt() {
        endSession();
        sendReport();

        HttpResponse<String> led = officer.signIn("agent-5362", "/oauth2/authorization/hwc");
        // The client follows at most five redirects, so the last one is requested here.
        HttpResponse<String> other = officer.get(led.uri().getPath());

        assertThat(led.body() + other.body())
                .contains("Dit formulier is niet doorgestuurd", "met een andere naam")
                .doesNotContain("Fluwelenberg");
        assertThat(officer.get("/verder").uri().getPath()).as("it is gone").isEqualTo("/police");
    }

    @Test
    void aFormOfBeforeAnotherAccountSignedInIsNotShown() {
        endSession();
        officer.signIn("agent-5362", "/police");

        HttpResponse<String> old = sendReport();

        assertThat(old.statusCode()).isEqualTo(403);
        assertThat(old.body()).contains("Dit formulier is niet doorgestuurd").doesNotContain("Fluwelenberg");
    }

    @Test
    void aFormOfBeforeTheSignInIsShownAgain() {
        endSession();
        officer.signIn("agent-5913", "/police");

        HttpResponse<String> old = sendReport();

        assertThat(old.statusCode()).isEqualTo(403);
        assertThat(old.body())
                .contains("nog niet doorgestuurd", "value=\"Fluwelenberg\"")
                .as("people see what they send, and where")
                .contains(">Fluwelenberg</bdi>", ">Interventie doorgeven</dd>", "Kind 1: Familienaam</dt>")
                .doesNotContain(">family</bdi>", ">form</bdi>");
        assertThat(old.body()).as("nothing is kept of it").doesNotContain("name=\"_kept\"");
        assertThat(officer.post("/police/report", Forms.hidden(old.body())).statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"Sec-Fetch-Site,same-site", "Sec-Fetch-Site,cross-site", "Origin,http://evil.example", "Origin,null"})
    void aFormFromAnotherSiteIsNotShown(String header, String from) {
        endSession();
        officer.signIn("agent-5913", "/police");

        HttpResponse<String> refused = sendReport(header, from);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).doesNotContain("Fluwelenberg", "nog niet doorgestuurd");
    }

    @Test
    void aFormFromAnotherSiteIsNotKept() {
        endSession();
        HttpResponse<String> out = sendReport("Sec-Fetch-Site", "same-site");

        assertThat(out.statusCode()).isEqualTo(401);
        assertThat(out.body()).contains("konden we niet bewaren");
        assertThat(out.headers().allValues("Set-Cookie")).isEmpty();
        officer.signIn("agent-5913", "/police");
        assertThat(officer.get("/verder").body()).doesNotContain("Fluwelenberg");
    }

    @Test
    void aFormOfThisSiteIsKept() {
        endSession();

        assertThat(sendReport("Sec-Fetch-Site", "same-origin").body()).contains("blijft een halfuur bewaard");
    }

    @Test
    void aFileThatWasCheckedAlreadyIsKept() {
        String file = Base64.getEncoder()
                .encodeToString("reference;occurred_at\n".repeat(40_000).getBytes(UTF_8));
        endSession();
        HttpResponse<String> out = officer.post("/police/batch/report", Map.of("file", file));

        assertThat(out.statusCode()).isEqualTo(401);
        assertThat(out.body()).contains("blijft een halfuur bewaard");
        HttpResponse<String> back = officer.signIn("agent-5913", "/oauth2/authorization/hwc");
        assertThat(back.uri().getPath()).isEqualTo("/verder");
        assertThat(Forms.hidden(back.body())).containsEntry("file", file);
        assertThat(back.body())
                .as("it stands in the form, and people read its size")
                .contains("Het bestand dat u nakeek", " tekens</dd>")
                .doesNotContain(">" + file.substring(0, 200));
    }

    @Test
    void aFormThatIsTooLargeToKeepLeadsBack() {
        endSession();
        HttpResponse<String> out = officer.post("/police/report", Map.of("family", "x".repeat(300_000)));

        assertThat(out.statusCode()).isEqualTo(401);
        assertThat(out.body()).contains("konden we niet bewaren");
        assertThat(officer.signIn("agent-5913", "/oauth2/authorization/hwc")
                        .uri()
                        .getPath())
                .isEqualTo("/police/report");
    }

    @Test
    void ofAStrangerNothingIsKept() {
        HttpResponse<String> refused = new Browser(application.base.toString())
                .post("/police/report", Forms.filled(sheet, Children.UNKNOWN, "x"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("U bent afgemeld", "konden we niet bewaren");
        assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"fr,Vous êtes déconnecté", "de,Sie sind abgemeldet", "en,You are signed out"})
    void itIsSaidInTheLanguageThatWasChosen(String language, String sentence) {
        officer.get("/police?taal=" + language);
        endSession();

        assertThat(sendReport().body()).contains(sentence);
    }

    @Test
    void aFileHasToBeChosenAgain() {
        endSession();
        HttpResponse<String> out = officer.send(
                "/police/batch",
                request -> request.header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"file\"; "
                                + "filename=\"a.csv\"\r\n\r\n" + "a".repeat(900_000) + "\r\n--x--\r\n")));

        assertThat(out.statusCode()).isEqualTo(401);
        assertThat(out.body()).contains("Een bestand kunnen we niet bewaren");
        assertThat(officer.signIn("agent-5913", "/oauth2/authorization/hwc")
                        .uri()
                        .getPath())
                .isEqualTo("/police/batch");
    }

    @Test
    void signingOutTwiceIsSignedOut() {
        endSession();

        assertThat(officer.post("/logout", Map.of("_csrf", Forms.hidden(sheet).get("_csrf")))
                        .uri()
                        .getPath())
                .isEqualTo("/");
    }

    private HttpResponse<String> sendReport() {
        return officer.post("/police/report", Forms.filled(sheet, Children.UNKNOWN, "no time"));
    }

    private HttpResponse<String> sendReport(String header, String from) {
        String form = Browser.encoded(Forms.filled(sheet, Children.UNKNOWN, "no time"));
        return officer.send(
                "/police/report",
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .header(header, from)
                        .POST(BodyPublishers.ofString(form)));
    }

    /** Lets a report fail: no key can be made for a child. */
    private <T> T withoutKeys(Supplier<T> meanwhile) {
        JdbcClient jdbc = application.bean(JdbcClient.class);
        jdbc.sql("create function vault.fail() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'planted'; end $$")
                .update();
        jdbc.sql("create trigger planted before insert on vault.data_key execute function vault.fail()")
                .update();
        try {
            return meanwhile.get();
        } finally {
            jdbc.sql("drop function vault.fail() cascade").update();
        }
    }

    /** Ends the session as half an hour does, for the portal and the issuer alike. */
    private void endSession() {
        CookieStore cookies = officer.cookies().getCookieStore();
        List.copyOf(cookies.getCookies()).stream()
                .filter(cookie -> cookie.getName().equals("HWC_SESSION"))
                .forEach(cookie -> cookies.remove(application.base, cookie));
    }
}
