package be.handlewithcare.app.signedout;

import be.handlewithcare.app.edge.BodyBudget;
import be.handlewithcare.app.edge.RequestWithoutBody;
import be.handlewithcare.app.session.SavedAddress;
import be.handlewithcare.app.signedout.RecentSignIn.Browser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers a form that arrives after its session has ended. The page says so and leads back to the form. The typed text is kept
 * for that if somebody was signed in recently in this browser; any other body is not read. Files are never kept: people choose
 * them again.
 */
public final class FormsAfterTheSession implements AccessDeniedHandler {
    static final String SIGNED_OUT = "/signed-out";
    static final String OLD_PAGE = "/old-page";
    static final String RESUME = "/verder";
    private static final int LARGEST = 64 * 1024;

    private final RecentSignIn lately;
    private final KeptForms forms;
    private final BodyBudget budget;
    private final SavedAddress addresses;
    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    FormsAfterTheSession(RecentSignIn lately, KeptForms forms, BodyBudget budget, SavedAddress addresses) {
        this.lately = lately;
        this.forms = forms;
        this.budget = budget;
        this.addresses = addresses;
    }

    /** Answers a form of a visitor who is not, or no longer, signed in. */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (request.getRequestURI().equals("/logout")) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        boolean kept = isSmallForm(request) && isKept(request);
        boolean file = isFile(request);
        if (kept) {
            addresses.save(RESUME, response);
        } else if (file && lately.of(request).isPresent()) {
            RequestWithoutBody.discard(request);
            addresses.save(request.getRequestURI(), response);
        }
        request.setAttribute("kept", kept);
        request.setAttribute("file", file);
        show(SIGNED_OUT, HttpStatus.UNAUTHORIZED, request, response);
    }

    /** Answers a form of an earlier session, sent by somebody who has signed in again in another tab. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        boolean old = refusal instanceof CsrfException
                && SecurityContextHolder.getContext().getAuthentication() != null;
        if (old && isSmallForm(request)) {
            request.setAttribute("form", KeptForm.of(request));
            show(OLD_PAGE, HttpStatus.FORBIDDEN, request, response);
        } else {
            others.handle(request, response, refusal);
        }
    }

    private boolean isKept(HttpServletRequest request) {
        Optional<Browser> browser = lately.of(request);
        if (browser.isEmpty()) {
            return false;
        }
        return budget.within(request.getContentLengthLong(), () -> forms.keep(KeptForm.of(request), browser.get()));
    }

    private static void show(String page, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        RequestWithoutBody.forward(request, response, page);
    }

    private static boolean isSmallForm(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType());
        long bytes = request.getContentLengthLong();
        return type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) && bytes > 0 && bytes <= LARGEST;
    }

    private static boolean isFile(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
