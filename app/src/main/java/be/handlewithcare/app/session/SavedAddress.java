package be.handlewithcare.app.session;

import be.handlewithcare.web.page.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Remembers the page that a visitor asked for before signing in: its path without the query, for ten minutes, in a cookie. It
 * accepts only paths of our own pages, so a forged cookie leads nowhere else.
 */
public final class SavedAddress implements RequestCache {
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    /** Matches paths such as {@code /school/notices/<uuid>}: nothing to quote, no second slash in a row, no dots. */
    private static final Pattern PAGE = Pattern.compile("(/[A-Za-z0-9_-]{1,64}){1,6}");

    private static final String COOKIE = "HWC_PAGE";

    private final Cookies cookies;

    SavedAddress(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            save(request.getRequestURI(), response);
        }
    }

    /**
     * Saves where to go after the sign-in.
     *
     * @param path saved only if it looks like a page
     */
    public void save(String path, HttpServletResponse response) {
        if (PAGE.matcher(path).matches()) {
            cookies.set(response, COOKIE, path, LIFETIME);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return saved(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** Forgets the page once it is asked for; the request itself goes on unchanged. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (saved(request).filter(request.getRequestURI()::equals).isPresent()) {
            removeRequest(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        if (cookies.read(request, COOKIE).isPresent()) {
            cookies.delete(response, COOKIE);
        }
    }

    private Optional<String> saved(HttpServletRequest request) {
        return cookies.read(request, COOKIE).filter(path -> PAGE.matcher(path).matches());
    }
}
