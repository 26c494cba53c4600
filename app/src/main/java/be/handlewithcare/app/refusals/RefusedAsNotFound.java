package be.handlewithcare.app.refusals;

import be.handlewithcare.app.security.ActorResolver;
import be.handlewithcare.core.audit.RefusalLog;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Records, before the API answers that something does not exist, who asked for it: it may be another zone's. Pages record
 * that themselves. Answers nothing: the next resolver does, whether or not the entry was written.
 */
final class RefusedAsNotFound implements HandlerExceptionResolver, Ordered {
    private final ActorResolver actors;
    private final RefusalLog log;

    RefusedAsNotFound(ActorResolver actors, RefusalLog log) {
        this.actors = actors;
        this.log = log;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (thrown instanceof Rejected rejected && rejected.rule() == Rule.NOT_FOUND && Asked.isApi(request)) {
            actors.actor(SecurityContextHolder.getContext().getAuthentication())
                    .ifPresent(actor ->
                            Asked.in(request).ifPresent(asked -> log.refused(actor, asked, Rule.NOT_FOUND.code())));
        }
        return null;
    }

    /** Before the one that answers. */
    @Override
    public int getOrder() {
        return -2;
    }
}
