package be.handlewithcare.core.decision;

/**
 * A rule of the domain said no. The only exception of the domain; it carries no input, so anyone may read its message.
 */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Rule rule;

    public Rejected(Rule rule) {
        super(rule.code());
        this.rule = rule;
    }

    /** The broken rule. */
    public Rule rule() {
        return rule;
    }
}
