package be.handlewithcare.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns what a REST controller throws into a problem, and what Spring refuses under {@code /api/} before a controller is
 * found. A controller advice would miss the latter. Pages keep their own error pages.
 */
final class ProblemResolver implements HandlerExceptionResolver, Ordered {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!isRest(handler) && !isApi(request)) {
            return null;
        }
        if (ClientDisconnected.noted(thrown)) {
            return new ModelAndView();
        }
        try {
            ProblemWriter.write(response, thrown);
        } catch (IOException _) {
            ClientDisconnected.note();
        }
        return new ModelAndView();
    }

    /** Before Spring's own. */
    @Override
    public int getOrder() {
        return -1;
    }

    private static boolean isRest(@Nullable Object handler) {
        return handler instanceof HandlerMethod method
                && AnnotatedElementUtils.hasAnnotation(method.getBeanType(), RestController.class);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
