package be.handlewithcare.app.signedout;

import be.handlewithcare.app.session.SessionValues;
import be.handlewithcare.vault.Seal;
import be.handlewithcare.web.page.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Marks a browser in which somebody was signed in today. The mark gives no access; it only allows a form to be kept after the
 * session has ended, for the same account.
 */
final class RecentSignIn implements WebMvcConfigurer, HandlerInterceptor {
    private static final String COOKIE = "HWC_LATELY";
    private static final Duration LIFETIME = Duration.ofHours(12);
    /** The mark lasts a working day after the last use, to the hour. */
    private static final Duration RENEWED = Duration.ofHours(1);

    /** A field of the page that shows a kept form: its presence means that the kept form is sent now. */
    static final String SENT = "_kept";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 24;

    private final Seal seal;
    private final Cookies cookies;
    private final KeptForms forms;
    private final Clock clock;

    RecentSignIn(Seal seal, Cookies cookies, KeptForms forms, Clock clock) {
        this.seal = seal;
        this.cookies = cookies;
        this.forms = forms;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/police/**", "/school/**", "/veck/**", "/audit/**", "/operator/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null && new AuthenticationTrustResolverImpl().isAuthenticated(signedIn)) {
            Optional<Browser> known =
                    of(request).filter(browser -> browser.account().equals(signedIn.getName()));
            if (known.filter(this::isFresh).isEmpty()) {
                note(known.orElseGet(() -> next(of(request), signedIn.getName())), response);
            }
        }
        return true;
    }

    /** Deletes the kept form once it is handled. After a failure of ours its author finds it again, and can send it again. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        boolean handled =
                failure == null && !HttpStatusCode.valueOf(response.getStatus()).is5xxServerError();
        if (handled && request.getMethod().equals("POST") && request.getParameter(SENT) != null) {
            of(request).ifPresent(forms::delete);
        }
    }

    /** Returns this browser's mark; empty if nobody was signed in recently. */
    Optional<Browser> of(HttpServletRequest request) {
        return cookies.read(request, COOKIE)
                .flatMap(this::opened)
                .filter(browser -> browser.until().isAfter(clock.instant()));
    }

    private boolean isFresh(Browser browser) {
        return browser.until().isAfter(clock.instant().plus(LIFETIME).minus(RENEWED));
    }

    private Browser next(Optional<Browser> before, String account) {
        return new Browser(newKey(), account, clock.instant(), before.isPresent());
    }

    private void note(Browser known, HttpServletResponse response) {
        Browser browser =
                new Browser(known.key(), known.account(), clock.instant().plus(LIFETIME), known.shared());
        byte[] sealed = seal.close(SessionValues.written(browser), COOKIE);
        cookies.set(response, COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), LIFETIME);
    }

    private Optional<Browser> opened(String cookie) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(cookie), COOKIE)
                    .flatMap(SessionValues::read)
                    .map(Browser.class::cast);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    /**
     * A browser in which somebody was signed in.
     *
     * @param key known to this browser only; it opens what is kept for the browser
     * @param shared whether somebody with another account was signed in in it before, within the lifetime of the mark
     */
    record Browser(String key, String account, Instant until, boolean shared) implements Serializable {
        /** Leaves out the key and the account. */
        @Override
        public String toString() {
            return "Browser[until=" + until + "]";
        }
    }
}
