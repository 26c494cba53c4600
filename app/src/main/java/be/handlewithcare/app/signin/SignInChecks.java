package be.handlewithcare.app.signin;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.csrf.CsrfFilter;

/** Puts the look at each person who comes before all else that a filter chain decides. */
public final class SignInChecks {
    private final SignInRules rules;
    private final Interruption interruption;

    SignInChecks(SignInRules rules, Interruption interruption) {
        this.rules = rules;
        this.interruption = interruption;
    }

    /** For a chain whose people have a session. */
    public void in(HttpSecurity http) {
        http.addFilterBefore(new SignInFilter(rules, interruption), CsrfFilter.class);
    }
}
