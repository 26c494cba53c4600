package be.handlewithcare.app.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Limits how many exports run at the same time: a PDF or a spreadsheet takes more memory than any page. */
final class ExportsAtOnce implements WebMvcConfigurer, HandlerInterceptor {
    private static final int MOST = 3;
    private static final Pattern FILE = Pattern.compile("/(veck|audit|police|api)/.*\\.(pdf|xlsx|csv)");
    private static final Pattern FIGURES = Pattern.compile("/api/veck/v1/volumes");
    private static final String HELD = ExportsAtOnce.class.getName();

    private final Semaphore free = new Semaphore(MOST);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!isExport(request)) {
            return true;
        }
        if (!free.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return false;
        }
        request.setAttribute(HELD, true);
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception thrown) {
        if (request.getAttribute(HELD) != null) {
            request.removeAttribute(HELD);
            free.release();
        }
    }

    private static boolean isExport(HttpServletRequest request) {
        String path = request.getRequestURI();
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).toLowerCase(Locale.ROOT);
        boolean asFile = accept.contains("csv") || accept.contains("spreadsheet");
        return FILE.matcher(path).matches() || (asFile && FIGURES.matcher(path).matches());
    }
}
