package be.handlewithcare.app.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookies of this website. Where people reach it over https a browser sends them over https only, and takes them from
 * this very host only ({@code __Host-}).
 */
public final class Cookies {
    /** Of who is signed in. */
    public static final String SESSION = "HWC_SESSION";

    private final boolean secure;

    private Cookies(boolean secure) {
        this.secure = secure;
    }

    /** @param publicUrl where people reach the application */
    static Cookies of(URI publicUrl) {
        return new Cookies("https".equals(publicUrl.getScheme()));
    }

    /** Whether people come over https. */
    public boolean secure() {
        return secure;
    }

    /** As the browser knows it. */
    public String name(String name) {
        return secure ? "__Host-" + name : name;
    }

    /** What the browser sent. */
    public Optional<String> read(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name(name)))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Sets a cookie that no script reads and that no other site's form sends along. */
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

    /** Lets the browser forget it. */
    public void delete(HttpServletResponse response, String name) {
        set(response, name, "", Duration.ZERO);
    }
}
