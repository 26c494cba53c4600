package be.handlewithcare.app.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops the requests of a person who has no capacity, or has not chosen one yet. */
final class CapacityFilter extends OncePerRequestFilter {
    private final CapacityChoiceRedirect interruption;

    CapacityFilter(CapacityChoiceRedirect interruption) {
        this.interruption = interruption;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SignInFilter.isForAll(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Person> undecided = CurrentPerson.find().filter(person -> person.as() == null);
        if (undecided.isEmpty() || !interruption.answers(undecided.get(), request, response)) {
            chain.doFilter(request, response);
        }
    }
}
