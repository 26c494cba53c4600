package be.handlewithcare.veck.schools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which schools of the list are wanted, as the form sent it. Each word has to be somewhere in number, name or municipality;
 * case and accents do not count.
 *
 * @param q words
 * @param ended whether those are wanted too that take part no more
 * @param after the number of the last school of the page before
 */
record SchoolSearch(
        @Nullable String q,
        @Nullable String ended,
        @Nullable String after) {
    private static final int PAGE = 100;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Those of all schools, by number, that are wanted: one page and one more if others follow. */
    Found in(List<SchoolLine> all) {
        List<String> words = Arrays.stream(SPACES.split(plain(Objects.requireNonNullElse(q, ""))))
                .filter(word -> !word.isEmpty())
                .toList();
        List<SchoolLine> wanted = all.stream()
                .filter(line -> ended != null || !line.state().isOver())
                .filter(line -> words.stream().allMatch(textOf(line)::contains))
                .toList();
        List<SchoolLine> rest = wanted.stream()
                .filter(line -> after == null || numberOf(line).compareTo(after) > 0)
                .toList();
        List<SchoolLine> page = rest.stream().limit(PAGE).toList();
        return new Found(page, wanted.size(), rest.size() > PAGE ? numberOf(page.getLast()) : null);
    }

    private static String numberOf(SchoolLine line) {
        return line.school().school().value();
    }

    private static String textOf(SchoolLine line) {
        var details = line.school().details();
        return plain(numberOf(line) + " " + details.name() + " " + details.municipality());
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** What was asked as it stands in an address, without where to go on. */
    String kept() {
        String words = q == null || q.isEmpty() ? "" : "q=" + URLEncoder.encode(q, UTF_8);
        String also = ended == null ? "" : "ended=on";
        return words + (words.isEmpty() || also.isEmpty() ? "" : "&") + also;
    }

    /**
     * A page of schools.
     *
     * @param total on all pages
     * @param next after which school the next page starts; null on the last
     */
    record Found(
            List<SchoolLine> lines, int total, @Nullable String next) {}
}
