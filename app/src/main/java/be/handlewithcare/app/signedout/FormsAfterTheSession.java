package be.handlewithcare.app.signedout;

import be.handlewithcare.app.edge.BodyBudget;
import be.handlewithcare.app.edge.BodyLimits;
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
import org.springframework.web.cors.CorsUtils;

/**
 * Answers a form that arrives after its session has ended. The page says so and leads back to the form. The typed text is kept
 * for that if somebody was signed in recently in this browser; any other body is not read. Files are never kept: people choose
 * them again. A form that another site made is neither kept nor shown: nobody typed it here.
 */
public final class FormsAfterTheSession implements AccessDeniedHandler {
    static final String SIGNED_OUT = "/signed-out";
    static final String OLD_PAGE = "/old-page";
    static final String RESUME = "/verder";
    private static final String SENT_FROM = "Sec-Fetch-Site";
    /** The body, its fields, and both once more when they are written and sealed. */
    private static final int COPIES = 4;

    private final RecentSignIn recent;
    private final KeptForms forms;
    private final BodyBudget budget;
    private final SavedAddress addresses;
    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    FormsAfterTheSession(RecentSignIn recent, KeptForms forms, BodyBudget budget, SavedAddress addresses) {
        this.recent = recent;
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
        Optional<Browser> browser = isOfThisSite(request) ? recent.of(request) : Optional.empty();
        boolean kept = browser.isPresent() && isKept(request, browser.get());
        if (kept) {
            addresses.save(RESUME, response);
        } else if (browser.isPresent()) {
            RequestWithoutBody.discard(request);
            addresses.save(request.getRequestURI(), response);
        }
        request.setAttribute("kept", kept);
        request.setAttribute("file", isFile(request));
        show(SIGNED_OUT, HttpStatus.UNAUTHORIZED, request, response);
    }

    /**
     * Answers a form of an earlier session, sent by somebody who has signed in again in another tab. Shows it only if no other
     * account was signed in in this browser lately: the form does not tell whose it is.
     */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        boolean old = refusal instanceof CsrfException
                && SecurityContextHolder.getContext().getAuthentication() != null;
        if (old && isForm(request) && isOfThisSite(request)) {
            if (recent.of(request).filter(browser -> !browser.shared()).isPresent()) {
                request.setAttribute("form", KeptForm.of(request));
            }
            show(OLD_PAGE, HttpStatus.FORBIDDEN, request, response);
        } else {
            others.handle(request, response, refusal);
        }
    }

    private boolean isKept(HttpServletRequest request, Browser browser) {
        long bytes = request.getContentLengthLong();
        return isForm(request)
                && bytes > 0
                && bytes <= BodyLimits.largest(request.getRequestURI())
                && budget.within(COPIES * bytes, () -> forms.keep(KeptForm.of(request), browser));
    }

    private static void show(String page, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        RequestWithoutBody.forward(request, response, page);
    }

    /** Returns whether a page of ours sent it, as far as the browser says: a host beside ours may send our cookies along. */
    private static boolean isOfThisSite(HttpServletRequest request) {
        String from = request.getHeader(SENT_FROM);
        return from == null ? !CorsUtils.isCorsRequest(request) : from.equals("same-origin");
    }

    private static boolean isForm(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isFile(HttpServletRequest request) {
        return String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
