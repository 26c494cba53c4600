package be.handlewithcare.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A look at one state of a page from all sides, which may be kept as a picture for a phone and for a desk. */
public final class Look {
    /** Where pictures are kept; without it there are none, which is much quicker. */
    private static final @Nullable String PICTURES = System.getProperty("hwc.screenshots");

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int PHONE = 320;
    private static final int DESK = 1100;
    private static final long HEAVIEST = 300_000;
    /** Who looks at a picture scrolls no further. */
    private static final int TALLEST = 2_000;

    private Look() {}

    /**
     * Looks at the page as it stands.
     *
     * @param name of its pictures, the desk before it, such as {@code police/work-list}
     * @throws AssertionError if somebody meets a barrier, has to scroll sideways, also with letters twice as large, waits
     *     for more than 300 kB or for another host, or finds a text that has no words in the language of the page
     */
    public static void seen(Page page, String name) {
        page.waitForLoadState();
        enlarged(page, name);
        measured(page, name + "-phone", PHONE, 700);
        measured(page, name, DESK, 800);
        assertThat(page.content()).as("texts of " + name).doesNotContainPattern("\\?\\?[a-z]");
        loaded(page, name);
    }

    private static void measured(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(violationsOnly())
                        .withTags(WCAG)
                        .analyze()
                        .getViolations())
                .extracting(Rule::getId)
                .as("axe on " + name)
                .isEmpty();
        assertThat(widthNeeded(page)).as("width of " + name).isEqualTo(width);
        kept(page, name);
    }

    /** Every rule runs; only what it finds wrong is described, as all the rest makes most of the work. */
    private static AxeRunOptions violationsOnly() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    /** Keeps a picture of the page as it stands, if any are kept, and looks at nothing. */
    public static void kept(Page page, String name) {
        if (PICTURES == null) {
            return;
        }
        Number height = (Number) page.evaluate("document.documentElement.scrollHeight");
        Picture.keep(
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setClip(0, 0, page.viewportSize().width, Math.min(height.intValue(), TALLEST))),
                Path.of(PICTURES, name + ".png"));
    }

    private static void enlarged(Page page, String name) {
        page.setViewportSize(DESK, 800);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertThat(widthNeeded(page))
                .as("width of " + name + " with larger letters")
                .isEqualTo(DESK);
        page.evaluate("document.documentElement.style.fontSize = ''");
    }

    private static Object widthNeeded(Page page) {
        return page.evaluate("document.documentElement.scrollWidth");
    }

    @SuppressWarnings("unchecked") // the script gives a list of addresses and a list of sizes
    private static void loaded(Page page, String name) {
        List<List<?>> loaded = (List<List<?>>) page.evaluate("""
                () => {
                  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
                  return [all.map(entry => entry.name), all.map(entry => entry.encodedBodySize)];
                }""");
        String host = URI.create(page.url()).getAuthority();
        assertThat((List<String>) loaded.get(0))
                .as("hosts of " + name)
                .allSatisfy(address ->
                        assertThat(URI.create(address).getAuthority()).isEqualTo(host));
        assertThat(((List<Number>) loaded.get(1))
                        .stream().mapToLong(Number::longValue).sum())
                .as("bytes of " + name)
                .isLessThan(HEAVIEST);
    }
}
