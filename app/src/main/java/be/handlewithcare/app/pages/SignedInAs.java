package be.handlewithcare.app.pages;

import be.handlewithcare.app.security.ActorResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells each page, those of an error too, whom to greet, and so whether to offer signing out. */
final class SignedInAs implements WebMvcConfigurer, HandlerInterceptor {
    private final ActorResolver actors;

    SignedInAs(ActorResolver actors) {
        this.actors = actors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        actors.actor(SecurityContextHolder.getContext().getAuthentication())
                .ifPresent(actor -> request.setAttribute("signedInAs", actor.name()));
        return true;
    }
}
