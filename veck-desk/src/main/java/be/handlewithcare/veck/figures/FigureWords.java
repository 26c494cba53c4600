package be.handlewithcare.veck.figures;

import be.handlewithcare.web.page.Times;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a cell says to a person in the language of the page. A page has thousands, so this is no template. */
public final class FigureWords {
    private static final String NOTHING = "–";

    private final MessageSource words;
    private final Times times;

    FigureWords(MessageSource words, Times times) {
        this.words = words;
        this.times = times;
    }

    /** The text of a cell. */
    public String said(Cell cell) {
        Locale locale = LocaleContextHolder.getLocale();
        return switch (cell.value()) {
            case null -> NOTHING;
            case String key when cell.isKey() -> words.getMessage(key, null, locale);
            case Long percent
            when cell.kind() == Cell.Kind.PERCENT ->
                words.getMessage("veck.share", new Object[] {percent.toString()}, locale);
            case Long count -> NumberFormat.getIntegerInstance(locale).format(count);
            case YearMonth month ->
                DateTimeFormatter.ofPattern("MMM uuuu", locale).format(month);
            case Duration length -> times.length(length);
            case Number share -> words.getMessage("veck.share", new Object[] {tenths(share, locale)}, locale);
            case Object text -> text.toString();
        };
    }

    private static String tenths(Number share, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(1);
        return format.format(share);
    }
}
