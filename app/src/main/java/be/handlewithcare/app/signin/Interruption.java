package be.handlewithcare.app.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.savedrequest.RequestCache;

/** What happens to the requests of a person who works in no capacity yet, or in none at all. */
final class Interruption {
    private final RequestCache interrupted;

    Interruption(RequestCache interrupted) {
        this.interrupted = interrupted;
    }

    /** Whether the request was answered. The API refuses by itself, and the choice itself is let through. */
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
