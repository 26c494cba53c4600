package be.handlewithcare.app.pages;

import be.handlewithcare.app.signin.Capacity;
import be.handlewithcare.app.signin.CapacityNames;
import be.handlewithcare.app.signin.CurrentPerson;
import be.handlewithcare.app.signin.Person;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells each page, also an error page, who is signed in, and so whether it offers to sign out or to work in another capacity. */
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
        signedIn(request).ifPresent(person -> {
            request.setAttribute("signedInAs", person.displayName());
            Capacity capacity = person.as();
            if (capacity != null && person.hasSeveralCapacities()) {
                request.setAttribute("workingAs", names.of(capacity, languages.resolveLocale(request)));
            }
        });
        return true;
    }

    /**
     * Returns the signed-in person. The page that reports a database outage shows nobody, because the session is in the database.
     */
    private static Optional<Person> signedIn(HttpServletRequest request) {
        try {
            return CurrentPerson.find();
        } catch (DataAccessException | TransactionException away) {
            if (request.getDispatcherType() == DispatcherType.ERROR) {
                return Optional.empty();
            }
            throw away;
        }
    }
}
