package be.handlewithcare.demo.issuer;

import be.handlewithcare.core.network.ThisMachine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;

/**
 * Sends a browser to the demo issuer under the host name that it came by. The issuer has one name in its tokens, yet
 * two names of this machine are two sites to a browser: cookies and form targets would not carry over.
 */
final class SameHostRedirects implements RedirectStrategy {
    private final RedirectStrategy redirects = new DefaultRedirectStrategy();
    private final String issuer;
    private final int port;

    SameHostRedirects(int port) {
        this.issuer = "http://localhost:" + port;
        this.port = port;
    }

    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        String host = request.getServerName();
        boolean cameToThisMachine = ThisMachine.isHost(host) && request.getServerPort() == port;
        redirects.sendRedirect(
                request,
                response,
                cameToThisMachine && url.startsWith(issuer + "/")
                        ? "http://" + host + ":" + port + url.substring(issuer.length())
                        : url);
    }
}
