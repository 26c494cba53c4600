package be.handlewithcare.veck.figures;

import be.handlewithcare.core.publication.PublicFigure;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A cell of a table, before anybody has said in which language. Templates find only public methods. */
public record Cell(Kind kind, @Nullable Object value) {
    private static final String TOTAL = "veck.total";

    /** What stands in it. */
    public enum Kind {
        /** A text that is the same in each language, such as the name of a zone; or nothing. */
        TEXT,
        /** A key of the bundle. */
        WORD,
        /** How many. */
        COUNT,
        MONTH,
        /** How long; or nothing, if nobody came so far. */
        LENGTH,
        /** How many of a hundred, in tenths rounded down; or nothing, of nothing. */
        SHARE,
        /** How many of a hundred, as it was published. */
        PERCENT,
        /** A key of the bundle, where a number is not told. */
        HIDDEN
    }

    /** A text that is the same in each language; or nothing. */
    public static Cell text(@Nullable String text) {
        return new Cell(Kind.TEXT, text);
    }

    /** A text that each language has its own words for. */
    public static Cell word(String key) {
        return new Cell(Kind.WORD, key);
    }

    /** How many. */
    public static Cell count(long count) {
        return new Cell(Kind.COUNT, count);
    }

    /** A month of a year. */
    public static Cell month(YearMonth month) {
        return new Cell(Kind.MONTH, month);
    }

    /** How long; or nothing. */
    public static Cell seconds(@Nullable Long seconds) {
        return new Cell(Kind.LENGTH, seconds == null ? null : Duration.ofSeconds(seconds));
    }

    /** How many of a hundred. */
    public static Cell share(long part, long whole) {
        return new Cell(Kind.SHARE, whole == 0 ? null : BigDecimal.valueOf(part * 1_000 / whole, 1));
    }

    /** What everybody is told of a count; nothing, of what is not published. */
    public static Cell figure(@Nullable PublicFigure figure) {
        return published(Kind.COUNT, figure);
    }

    /** What everybody is told of how many of a hundred. */
    public static Cell percent(@Nullable PublicFigure figure) {
        return published(Kind.PERCENT, figure);
    }

    private static Cell published(Kind kind, @Nullable PublicFigure figure) {
        return switch (figure) {
            case null -> new Cell(kind, null);
            case PublicFigure.Rounded(long count) -> new Cell(kind, count);
            case PublicFigure.Small _ -> new Cell(Kind.HIDDEN, "veck.small");
            case PublicFigure.Withheld _ -> new Cell(Kind.HIDDEN, "veck.withheld");
        };
    }

    /** Heads the row that says how much everything is together. */
    public static Cell total() {
        return word(TOTAL);
    }

    /** Whether its row says how much everything is together. */
    public boolean isTotal() {
        return kind == Kind.WORD && TOTAL.equals(value);
    }

    /** Whether it is something to compare with what stands above and below it. */
    public boolean isNumber() {
        return switch (kind) {
            case COUNT, LENGTH, SHARE, PERCENT, HIDDEN -> true;
            case TEXT, WORD, MONTH -> false;
        };
    }

    /** Whether its value is a key of the bundle. */
    boolean isKey() {
        return kind == Kind.WORD || kind == Kind.HIDDEN;
    }

    /** As a cell of a file: a length in seconds, a month as {@code 2026-11}. */
    @Nullable
    Object exported(UnaryOperator<String> words) {
        return switch (value) {
            case null -> null;
            case String key when isKey() -> words.apply(key);
            case Duration length -> length.toSeconds();
            case YearMonth month -> month.toString();
            case Object other -> other;
        };
    }
}
