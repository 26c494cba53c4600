package be.handlewithcare.app.journey;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.app.Browser;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody follows every link that their desk offers, in each language, and finds a page that keeps the rules. */
class EveryPageTest {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"#]+)");
    private static final Pattern LOADED = Pattern.compile("(?:src=|<link [^>]*href=)\"([^\"]+)\"");
    private static final Pattern OTHER_HOST = Pattern.compile("(?:src=|action=|<link [^>]*href=)\"(?:https?:)?//");
    private static final Pattern INLINE = Pattern.compile("<script>|<style| style=\"| on[a-z]+=\"");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\b\\d{6}\\b");
    private static final String NO_PAGE = "(/api/|/css/).*|.*\\.(csv|xlsx|pdf)(\\?.*)?";
    private static final int HEAVIEST = 300_000;

    private final RunningApplication application = RunningApplication.get();
    private final Map<String, Integer> weights = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "agent-5913,/police,/police/figures",
        "directeur-990001,/school,/school/guidance",
        "veck,/veck,/veck/schools/new",
        "dpo,/audit,/audit/lookups",
        "operator,/operator,/operator/erasures"
    })
    void eachPageOfADeskKeepsTheRules(String user, String desk, String oneOfThem) {
        OnRecord.report(application, Children.PLACED);
        OnRecord.report(application, Children.TWO_SCHOOLS);
        Browser browser = new Browser(application.base.toString());
        browser.signIn(user, desk);

        assertThat(walk(browser, desk))
                .contains(oneOfThem, "/privacy")
                .anyMatch(link -> link.startsWith(desk + "?") && link.endsWith("taal=de"));
    }

    @Test
    void soDoPagesForVisitorsAndRefusals() {
        Browser visitor = new Browser(application.base.toString());
        assertThat(walk(visitor, "/")).contains("/?taal=en", "/cookies", "/demo/mails", "/demo/inloggen?taal=fr");

        visitor.signIn("operator", "/operator");
        keepsTheRules(visitor, "/police", 403);
        keepsTheRules(visitor, "/operator/nothing", 404);
    }

    private Set<String> walk(Browser browser, String start) {
        Set<String> found = new HashSet<>(Set.of(start));
        Set<String> kinds = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(found);
        while (!ahead.isEmpty()) {
            for (String link : links(keepsTheRules(browser, ahead.remove(), 200))) {
                if (kinds.add(kind(link))) {
                    found.add(link);
                    ahead.add(link);
                }
            }
        }
        return found;
    }

    private static List<String> links(HttpResponse<String> page) {
        return LINK.matcher(page.body())
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .map(link -> link.startsWith("?") ? page.uri().getPath() + link : link)
                .filter(link -> link.startsWith("/") && !link.matches(NO_PAGE))
                .toList();
    }

    /** One of those that differ in nothing but a number, or in what is asked, stands for all; each language counts. */
    private static String kind(String link) {
        return ID.matcher(link).replaceAll("…").replaceAll("=(?!(nl|fr|de|en)$)[^&]*", "=");
    }

    private HttpResponse<String> keepsTheRules(Browser browser, String path, int status) {
        HttpResponse<String> page = browser.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type").orElse(""))
                .as(path)
                .startsWith("text/html");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .as(path)
                .singleElement()
                .asString()
                .startsWith("default-src 'self'; ")
                .doesNotContain("unsafe", "*", "data:");
        assertThat(page.body())
                .as(path)
                .contains("<html lang=\"" + (path.contains("taal=") ? path.substring(path.length() - 2) : ""))
                .doesNotContain("??")
                .doesNotContainPattern(OTHER_HOST)
                .doesNotContainPattern(INLINE);
        assertThat(page.body().length() + loaded(browser, page.body())).as(path).isLessThan(HEAVIEST);
        return page;
    }

    private int loaded(Browser browser, String body) {
        return LOADED.matcher(body)
                .results()
                .map(asset -> asset.group(1))
                .mapToInt(asset -> weights.computeIfAbsent(
                        asset, address -> browser.get(address).body().length()))
                .sum();
    }
}
