package be.handlewithcare.web;

import be.handlewithcare.core.decision.Rule;
import java.util.Map;

/**
 * A rule said no because of how something stands by now: its problem, with that state as one more member (an extension
 * member of RFC 9457), so that the caller sees at once what came in between.
 */
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final transient Map<String, Object> state;

    /**
     * As a rejection by this rule.
     *
     * @param member the name of the member, such as {@code signal}
     * @param state what stands in it, as JSON; nothing that the caller may not read
     */
    public Conflict(Rule rule, String member, Object state) {
        super(rule.code());
        this.rule = rule;
        this.state = Map.of(member, state);
    }

    Rule rule() {
        return rule;
    }

    Map<String, Object> state() {
        return state;
    }
}
