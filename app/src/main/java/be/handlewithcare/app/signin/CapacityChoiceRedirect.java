package be.handlewithcare.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.savedrequest.RequestCache;

/** Answers the requests of a person who has no capacity, or has not chosen one yet. */
final class CapacityChoiceRedirect {
    private final RequestCache interrupted;

    CapacityChoiceRedirect(RequestCache interrupted) {
        this.interrupted = interrupted;
    }

    /** Returns whether it answered the request. It leaves the API, which refuses by itself, and the page for choosing alone. */
    boolean answers(Person person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (path.startsWith("/api/")
                || (path.equals(ChoiceController.PATH) && !person.capacities().isEmpty())) {
            return false;
        }
        if (person.capacities().isEmpty()) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return true;
        }
        if (request.getMethod().equals("GET")) {
            interrupted.saveRequest(request, response);
        }
        response.sendRedirect(request.getContextPath() + ChoiceController.PATH);
        return true;
    }
}
