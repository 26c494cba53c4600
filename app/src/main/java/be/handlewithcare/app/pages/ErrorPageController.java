package be.handlewithcare.app.pages;

import be.handlewithcare.app.signin.CurrentPerson;
import be.handlewithcare.core.outage.Outage;
import be.handlewithcare.web.ClientDisconnected;
import be.handlewithcare.web.ProblemWriter;
import be.handlewithcare.web.StackFrames;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is left when no controller answered: a problem for machines, a page for people. */
@Controller
final class ErrorPageController implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPageController.class);
    /** In seconds, as the page says it. */
    private static final String HALF_A_MINUTE = "30";

    /** The same pause as every problem states. */
    private static final Duration FOR_MACHINES = Duration.ofSeconds(5);

    @RequestMapping("/error")
    @Nullable
    String error(HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        Throwable thrown = thrown(request);
        if (thrown != null && ClientDisconnected.noted(thrown)) {
            return null;
        }
        HttpStatus status =
                thrown != null && Outage.isBehind(thrown) ? HttpStatus.SERVICE_UNAVAILABLE : status(request);
        if (path(request).startsWith("/api/")) {
            if (status == HttpStatus.SERVICE_UNAVAILABLE) {
                ProblemWriter.write(response, status, code(status), FOR_MACHINES);
            } else {
                ProblemWriter.write(response, status, code(status));
            }
            return null;
        }
        response.setStatus(status.value());
        if (status == HttpStatus.SERVICE_UNAVAILABLE && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, HALF_A_MINUTE);
        }
        if (thrown != null) {
            model.addAttribute("incident", logged(status, thrown));
        }
        return page(status);
    }

    private static @Nullable Throwable thrown(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
    }

    /** The container's own log would repeat messages, and those may quote what a page was about. */
    private static UUID logged(HttpStatus status, Throwable thrown) {
        UUID incident = UUID.randomUUID();
        LOG.error("page {} {} {}", incident, status.value(), StackFrames.of(thrown));
        return incident;
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "";
    }

    private static String page(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> hasNoRole() ? "sign-in/no-role" : "error/403";
            case NOT_FOUND -> "error/404";
            case SERVICE_UNAVAILABLE -> "error/503";
            default -> status.is5xxServerError() ? "error/500" : "error";
        };
    }

    private static boolean hasNoRole() {
        return CurrentPerson.find()
                .filter(person -> person.capacities().isEmpty())
                .isPresent();
    }

    private static String code(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN -> "forbidden";
            case CONTENT_TOO_LARGE -> "too-large";
            case SERVICE_UNAVAILABLE -> "unavailable";
            default -> status.is5xxServerError() ? "internal" : "malformed";
        };
    }
}
