package be.handlewithcare.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages, in the order in which they are offered. Dutch is what one gets without asking. */
public enum Language {
    NL("Nederlands", Locale.of("nl", "BE")),
    FR("Français", Locale.of("fr", "BE")),
    DE("Deutsch", Locale.of("de", "BE")),
    EN("English", Locale.of("en", "BE"));

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /** How its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** Such as {@code nl}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language with this code, if it is offered. */
    static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
