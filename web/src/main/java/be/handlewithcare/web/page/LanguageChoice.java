package be.handlewithcare.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Lets a person choose the language by a link on every page; a cookie keeps the choice until the browser is closed. A page whose
 * address carries a question puts that into the model as {@code kept}, so that the link repeats it. A language that is not
 * offered changes nothing.
 */
final class LanguageChoice implements HandlerInterceptor {
    private static final String PARAMETER = "taal";

    private final LocaleResolver session;

    LanguageChoice(LocaleResolver session) {
        this.session = session;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // The server looks for a parameter of a POST in its body too, and would read that here.
        Optional.ofNullable(HttpMethod.GET.matches(request.getMethod()) ? request.getParameter(PARAMETER) : null)
                .flatMap(Language::of)
                .ifPresent(chosen -> session.setLocale(request, response, chosen.locale()));
        String spoken = session.resolveLocale(request).getLanguage();
        request.setAttribute(
                "languages",
                Arrays.stream(Language.values())
                        .map(language -> new Choice(language, language.code().equals(spoken)))
                        .toList());
        return true;
    }

    /** A language, and whether this page speaks it. Templates find only public methods. */
    public record Choice(Language language, boolean spoken) {}
}
