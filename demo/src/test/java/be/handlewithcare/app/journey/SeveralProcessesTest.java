package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each request goes to another process than the one before. */
class SeveralProcessesTest {
    private final TwoNodes nodes = TwoNodes.get();

    @Test
    void tenOfTenSignInsLandAtTheDesk() {
        for (int i = 0; i < 10; i++) {
            HttpResponse<String> desk = new Browser(nodes.proxy.base.toString()).signIn("agent-5913", "/police");

            assertThat(desk.statusCode()).isEqualTo(200);
            assertThat(desk.uri()).isEqualTo(URI.create(nodes.proxy.base + "/police"));
        }
    }

    @Test
    void aFormThatOneShowsTheOtherTakes() {
        Browser officer = new Browser(nodes.proxy.base.toString());
        String sheet = officer.signIn("agent-5913", "/police/report").body();

        for (int i = 0; i < 2; i++) {
            HttpResponse<String> refused =
                    officer.post("/police/report", Forms.filled(sheet, Children.UNKNOWN, "no time"));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("value=\"" + Children.UNKNOWN.family() + "\"");
        }
    }

    @Test
    void whoReadsTheDatabaseReadsNobodyAndIsNotSignedIn() {
        Browser officer = new Browser(nodes.proxy.base.toString());
        officer.signIn("agent-5362", "/police");
        String cookie = officer.cookies().getCookieStore().getCookies().stream()
                .filter(one -> one.getName().equals("HWC_SESSION"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();

        List<String> rows = nodes.jdbc
                .sql("select s::text || coalesce(v::text, '') || coalesce(encode(v.sealed, 'escape'), '')"
                        + " from session.web_session s left join session.web_session_value v using (id_hash)")
                .query(String.class)
                .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("agent-") || row.contains(cookie));
        assertThat(nodes.jdbc
                        .sql("select count(*) from session.web_session where account_hash is null")
                        .query(Long.class)
                        .single())
                .as("sessions of nobody")
                .isZero();
    }

    @Test
    void anAccountHasTenSessionsAndTheOneUnusedLongestEnds() {
        Browser first = new Browser(nodes.one.base.toString());
        first.signIn("dpo", "/audit");
        Browser last = first;
        for (int i = 0; i < 10; i++) {
            last = new Browser(nodes.other.base.toString());
            last.signIn("dpo", "/audit");
        }

        assertThat(audit(first)).as("the first browser is a stranger").isEqualTo(302);
        assertThat(audit(last)).as("the last browser is signed in").isEqualTo(200);
        assertThat(nodes.jdbc
                        .sql("select max(n) from (select count(*) n from session.web_session group by account_hash) c")
                        .query(Long.class)
                        .single())
                .isLessThanOrEqualTo(10);
    }

    /** Stops at redirects: the issuer would sign the browser in again. */
    private int audit(Browser browser) {
        return new Browser(nodes.one.base.toString(), Redirect.NEVER, browser.cookies())
                .get("/audit")
                .statusCode();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aMadeUpSessionOpensNothing(String id) {
        HttpResponse<String> answer = new Browser(nodes.one.base.toString())
                .send("/police", request -> request.header("Cookie", "HWC_SESSION=" + id));

        assertThat(answer.uri().getPath()).isEqualTo("/demo/inloggen");
    }
}
