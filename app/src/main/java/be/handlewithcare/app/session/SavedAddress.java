package be.handlewithcare.app.session;

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
 * Where somebody wanted to go who has to sign in first: a page of ours, without what was asked of it, for minutes, and in
 * the browser. It leads nowhere else, whoever wrote it.
 */
public final class SavedAddress implements RequestCache {
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    /** Such as {@code /school/notices/<uuid>}: nothing that needs quoting, no second slash in a row, no dots to climb. */
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
     * @param path is saved if it is a page
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

    /** The page is asked for as by anybody who is signed in. */
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
