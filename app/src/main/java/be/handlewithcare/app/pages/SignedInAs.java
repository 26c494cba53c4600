package be.handlewithcare.app.pages;

import be.handlewithcare.app.signin.Capacity;
import be.handlewithcare.app.signin.CapacityNames;
import be.handlewithcare.app.signin.CurrentPerson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells each page, those of an error too, whom to greet, and so whether to offer signing out or working as somebody else. */
final class SignedInAs implements WebMvcConfigurer, HandlerInterceptor {
    private final CapacityNames names;
    private final LocaleResolver languages;

    SignedInAs(CapacityNames names, LocaleResolver languages) {
        this.names = names;
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        CurrentPerson.find().ifPresent(person -> {
            request.setAttribute("signedInAs", person.displayName());
            Capacity capacity = person.as();
            if (capacity != null && person.hasSeveralCapacities()) {
                request.setAttribute("workingAs", names.of(capacity, languages.resolveLocale(request)));
            }
        });
        return true;
    }
}
