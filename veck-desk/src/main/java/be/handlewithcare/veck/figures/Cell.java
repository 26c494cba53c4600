package be.handlewithcare.veck.figures;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A cell of a table, before anybody has said in which language. Templates find only public methods. */
public record Cell(Kind kind, @Nullable Object value) {

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
        SHARE
    }

    static Cell text(@Nullable String text) {
        return new Cell(Kind.TEXT, text);
    }

    static Cell word(String key) {
        return new Cell(Kind.WORD, key);
    }

    static Cell count(long count) {
        return new Cell(Kind.COUNT, count);
    }

    static Cell month(YearMonth month) {
        return new Cell(Kind.MONTH, month);
    }

    static Cell seconds(@Nullable Long seconds) {
        return new Cell(Kind.LENGTH, seconds == null ? null : Duration.ofSeconds(seconds));
    }

    static Cell share(long part, long whole) {
        return new Cell(Kind.SHARE, whole == 0 ? null : BigDecimal.valueOf(part * 1_000 / whole, 1));
    }

    /** Whether it is something to compare with what stands above and below it. */
    public boolean isNumber() {
        return switch (kind) {
            case COUNT, LENGTH, SHARE -> true;
            case TEXT, WORD, MONTH -> false;
        };
    }

    /** As a cell of a file: a length in seconds, a month as {@code 2026-11}. */
    @Nullable
    Object exported(UnaryOperator<String> words) {
        return switch (value) {
            case null -> null;
            case String key when kind == Kind.WORD -> words.apply(key);
            case Duration length -> length.toSeconds();
            case YearMonth month -> month.toString();
            case Object other -> other;
        };
    }
}
