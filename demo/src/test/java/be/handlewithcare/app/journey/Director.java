package be.handlewithcare.app.journey;

import be.handlewithcare.app.Browser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/** Somebody of a school's management with a session of the portal. */
final class Director {
    private final Browser browser;

    private Director(Browser browser) {
        this.browser = browser;
    }

    static Director signIn(URI base, String school) {
        Browser browser = new Browser(base.toString());
        browser.signIn("directeur-" + school, "/school");
        return new Director(browser);
    }

    String inbox() {
        return browser.get("/school").body();
    }

    HttpResponse<String> look(String notice) {
        return browser.get("/school/notices/" + notice);
    }

    /** Presses the button, whether or not the page still has one. */
    HttpResponse<String> open(String notice) {
        return browser.post(
                "/school/notices/" + notice + "/opening", Map.of("_csrf", Browser.csrf(browser.get("/school"))));
    }
}
