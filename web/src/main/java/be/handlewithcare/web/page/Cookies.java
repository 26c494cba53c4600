package be.handlewithcare.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookies of this website. If the public URL is https, browsers send them over https only, and accept them from this very
 * host only ({@code __Host-}).
 */
public final class Cookies {
    /** The cookie that holds the session id. */
    public static final String SESSION = "HWC_SESSION";

    private final boolean secure;

    private Cookies(boolean secure) {
        this.secure = secure;
    }

    /** @param publicUrl the application's address for people */
    static Cookies of(String publicUrl) {
        return new Cookies(publicUrl.strip().startsWith("https:"));
    }

    /** Returns whether people use https. */
    public boolean secure() {
        return secure;
    }

    /** Returns the cookie's name in the browser. */
    public String name(String name) {
        return secure ? "__Host-" + name : name;
    }

    /** Reads a cookie from the request. */
    public Optional<String> read(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name(name)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Sets a cookie that scripts cannot read and that another site's form does not send along. */
    public void set(HttpServletResponse response, String name, String value, Duration lifetime) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(name), value)
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(lifetime)
                        .build()
                        .toString());
    }

    /** Deletes a cookie in the browser. */
    public void delete(HttpServletResponse response, String name) {
        set(response, name, "", Duration.ZERO);
    }
}
