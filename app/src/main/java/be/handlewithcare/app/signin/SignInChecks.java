package be.handlewithcare.app.signin;

import be.handlewithcare.app.edge.PublicPaths;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Adds two checks to a filter chain. Whether the sign-in still holds is checked before the body is read. The capacity is checked
 * after the CSRF filter, because the page that refuses a person needs the CSRF token for its sign-out button.
 */
public final class SignInChecks {
    private final SignInRules rules;
    private final CapacityChoiceRedirect redirect;
    private final PublicPaths paths;

    SignInChecks(SignInRules rules, CapacityChoiceRedirect redirect, PublicPaths paths) {
        this.rules = rules;
        this.redirect = redirect;
        this.paths = paths;
    }

    /** Adds the checks to a chain with sessions. */
    public void in(HttpSecurity http) {
        http.addFilterBefore(new SignInFilter(rules, paths), CsrfFilter.class);
        http.addFilterAfter(new CapacityFilter(redirect, paths), CsrfFilter.class);
    }
}
