package be.handlewithcare.app.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.csrf.CsrfFilter;

/**
 * Puts the look at each person who comes where a filter chain needs it: whether their sign-in still holds before anything that
 * they send is read, and in which capacity they work once the token of forms is there, which the page that refuses them needs
 * to let them sign out.
 */
public final class SignInChecks {
    private final SignInRules rules;
    private final Interruption interruption;

    SignInChecks(SignInRules rules, Interruption interruption) {
        this.rules = rules;
        this.interruption = interruption;
    }

    /** For a chain whose people have a session. */
    public void in(HttpSecurity http) {
        http.addFilterBefore(new SignInFilter(rules), CsrfFilter.class);
        http.addFilterAfter(new CapacityFilter(interruption), CsrfFilter.class);
    }
}
