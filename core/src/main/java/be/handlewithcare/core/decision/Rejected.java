package be.handlewithcare.core.decision;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the domain said no. The only exception of the domain; it carries no input, so anyone may read its message.
 */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final @Nullable Duration retryAfter;

    public Rejected(Rule rule) {
        super(rule.code());
        this.rule = rule;
        this.retryAfter = null;
    }

    /** By a rule that will allow the same after that time. */
    public Rejected(Rule rule, Duration retryAfter) {
        super(rule.code());
        this.rule = rule;
        this.retryAfter = retryAfter;
    }

    /** The broken rule. */
    public Rule rule() {
        return rule;
    }

    /** After what time the same may be asked again, if time is all that it takes. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
