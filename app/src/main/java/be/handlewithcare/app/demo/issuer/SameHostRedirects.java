package be.handlewithcare.app.demo.issuer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;

/**
 * Sends a browser to the demo issuer under the host name that it came by. The issuer has one name in its tokens, yet
 * {@code localhost} and {@code 127.0.0.1} are two sites to a browser: cookies and form targets would not carry over.
 */
final class SameHostRedirects implements RedirectStrategy {
    private final RedirectStrategy redirects = new DefaultRedirectStrategy();
    private final String issuer;
    private final String otherName;

    SameHostRedirects(int port) {
        this.issuer = "http://localhost:" + port;
        this.otherName = "127.0.0.1:" + port;
    }

    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        boolean cameByOtherName = otherName.equals(request.getHeader("Host"));
        redirects.sendRedirect(
                request,
                response,
                cameByOtherName && url.startsWith(issuer + "/")
                        ? "http://" + otherName + url.substring(issuer.length())
                        : url);
    }
}
