package be.handlewithcare.police.desk;

import be.handlewithcare.police.WireChild;
import be.handlewithcare.web.WrittenUuid;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An intervention as an officer fills it in, before any rule was applied.
 *
 * @param id of this one sheet: what is handed in with it twice is handed in once
 * @param children a line each, at least one
 */
record ReportForm(UUID id, String when, String post, List<Line> children) {
    // One more than a report may have, so that too many are told and not dropped.
    private static final int MOST_LINES = 13;

    ReportForm {
        children = List.copyOf(children);
    }

    /** An empty sheet. */
    static ReportForm fresh(UUID id, String when) {
        return new ReportForm(id, when, "", List.of(Line.EMPTY));
    }

    /** The sheet as it came; a spoilt id is replaced by that one. */
    static ReportForm of(HttpServletRequest request, UUID otherwise) {
        String id = one(request, "form");
        List<String> given = all(request, "given");
        List<String> family = all(request, "family");
        List<String> born = all(request, "born");
        int lines = Math.clamp(Math.max(given.size(), Math.max(family.size(), born.size())), 1, MOST_LINES);
        return new ReportForm(
                WrittenUuid.read(id).orElse(otherwise),
                one(request, "when"),
                one(request, "post"),
                IntStream.range(0, lines)
                        .mapToObj(line -> new Line(at(given, line), at(family, line), at(born, line)))
                        .toList());
    }

    ReportForm withAnotherLine() {
        List<Line> more = new ArrayList<>(children);
        more.add(Line.EMPTY);
        return new ReportForm(id, when, post, more);
    }

    ReportForm withId(UUID another) {
        return new ReportForm(another, when, post, children);
    }

    /** Whether there is room for another child. */
    public boolean hasRoom() {
        return children.size() < MOST_LINES - 1;
    }

    /** The places of the lines with something in them; of the first one if all are empty. */
    List<Integer> filledLines() {
        List<Integer> filled = IntStream.range(0, children.size())
                .filter(line -> !children.get(line).isEmpty())
                .boxed()
                .toList();
        return filled.isEmpty() ? List.of(0) : filled;
    }

    private static String one(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static List<String> all(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameterValues(name))
                .map(List::of)
                .orElse(List.of());
    }

    private static String at(List<String> values, int line) {
        return line < values.size() ? values.get(line) : "";
    }

    @Override
    public String toString() {
        return "ReportForm[" + id + "]";
    }

    /** A child. Templates find only public methods. */
    public record Line(String given, String family, String born) {
        private static final Line EMPTY = new Line("", "", "");
        private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");

        boolean isEmpty() {
            return given.isBlank() && family.isBlank() && born.isBlank();
        }

        WireChild toWire() {
            return new WireChild(orNull(given), orNull(family), orNull(iso(born.strip())));
        }

        /** A day as people write it, as the contract writes it; anything else as it is, to be refused there. */
        private static String iso(String day) {
            var found = DAY_FIRST.matcher(day);
            return found.matches()
                    ? "%s-%02d-%02d"
                            .formatted(
                                    found.group(3), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)))
                    : day;
        }

        private static @Nullable String orNull(String text) {
            return text.isBlank() ? null : text.strip();
        }

        @Override
        public String toString() {
            return "Line[…]";
        }
    }
}
