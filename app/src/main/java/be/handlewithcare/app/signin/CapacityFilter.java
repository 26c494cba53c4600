package be.handlewithcare.app.signin;

import be.handlewithcare.app.edge.PublicPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops the requests of a person who has no capacity, or has not chosen one yet. */
final class CapacityFilter extends OncePerRequestFilter {
    private final CapacityChoiceRedirect redirect;
    private final PublicPaths paths;

    CapacityFilter(CapacityChoiceRedirect redirect, PublicPaths paths) {
        this.redirect = redirect;
        this.paths = paths;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return paths.isForAll(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Person> undecided = CurrentPerson.find().filter(person -> person.as() == null);
        if (undecided.isEmpty() || !redirect.answers(undecided.get(), request, response)) {
            chain.doFilter(request, response);
        }
    }
}
