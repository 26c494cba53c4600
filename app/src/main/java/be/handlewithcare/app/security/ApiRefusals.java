package be.handlewithcare.app.security;

import be.handlewithcare.web.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says no to a machine: 401 to a stranger, 403 to somebody at the wrong door, 503 when the issuer's keys are out of reach. */
final class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final Duration ISSUER_RETRY = Duration.ofSeconds(10);

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (refusal instanceof AuthenticationServiceException) {
            ProblemWriter.write(response, HttpStatus.SERVICE_UNAVAILABLE, "unavailable", ISSUER_RETRY);
            return;
        }
        boolean broughtToken = refusal instanceof OAuth2AuthenticationException;
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, broughtToken ? "Bearer error=\"invalid_token\"" : "Bearer");
        ProblemWriter.write(response, HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    /** Answers a changing request without a session: 401. */
    void stranger(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        ProblemWriter.write(response, HttpStatus.UNAUTHORIZED, "unauthenticated");
    }

    /** Answers a caller without the role for this endpoint: 403. */
    void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(response, HttpStatus.FORBIDDEN, "forbidden");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (BearerTokens.isIn(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        }
        ProblemWriter.write(response, HttpStatus.FORBIDDEN, "forbidden");
    }
}
