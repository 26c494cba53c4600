package be.handlewithcare.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The pages of people in one role. No browser and no proxy keeps them, no other site learns their addresses, and from each
 * of them one finds the others.
 */
public final class Desk implements WebMvcConfigurer, HandlerInterceptor {
    private final String root;
    private final List<DeskPage> pages;

    /**
     * A desk.
     *
     * @param root the address below which all its pages lie, such as {@code /police}
     * @param pages those that are offered on each page, in this order
     */
    public Desk(String root, List<DeskPage> pages) {
        this.root = root;
        this.pages = List.copyOf(pages);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(root, root + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        request.setAttribute(
                "deskPages",
                pages.stream()
                        .map(page -> new Offered(
                                page.address(), page.name(), page.address().equals(request.getRequestURI())))
                        .toList());
        return true;
    }

    /** A page as it is offered on one that is shown. Templates find only public methods. */
    public record Offered(String address, String name, boolean here) {}
}
