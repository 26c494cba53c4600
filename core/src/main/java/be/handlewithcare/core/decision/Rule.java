package be.handlewithcare.core.decision;

import java.util.Locale;

/** The closed list of rules that can be broken. Their codes are part of the contract and stay what they are. */
public enum Rule {
    /** The zone used this reference before, for another content. */
    REFERENCE_REUSED,
    /** It does not exist, or it belongs to somebody else: the same answer on purpose. */
    NOT_FOUND,
    /** The signal is not waiting for a person's decision. */
    NOT_AWAITING,
    /** A school still holds a notice of it, so it cannot end without one. */
    NOTICE_STANDS,
    /** Only what was opened can be confirmed or sent back. */
    NOT_OPENED,
    /** The school sent this notice back. */
    NOTICE_RETURNED,
    /** The zone took this notice back. */
    NOTICE_WITHDRAWN,
    /** The child is forgotten. */
    ERASED,
    /** A signal goes only to schools that take part. */
    NOT_PARTICIPATING,
    /** This school said before that the child is not its pupil. */
    RETURNED_BEFORE,

    REQUIRED,
    TOO_LONG,
    TOO_FEW,
    TOO_MANY,
    /** It repeats another one of the same list. */
    GIVEN_TWICE,
    /** Not in the form that the contract asks for. */
    FORMAT,
    /** More than 30 days ago. */
    TOO_OLD,
    /** More than two minutes ahead of our clock. */
    IN_THE_FUTURE,
    /** Born after the day of the intervention, or 18 on it. */
    NOT_A_CHILD,
    /** A character that no name has: a control, a direction override, a private one. */
    FORBIDDEN_CHARACTER,
    /** Not a single letter in it. */
    NO_LETTER,
    /** More than three marks on one letter. */
    TOO_MANY_MARKS,
    /** A school cannot leave before it joined. */
    LEFT_BEFORE_JOINED,
    /** A school cannot merge into itself. */
    MERGED_INTO_ITSELF,
    /** Not among the figures that everybody may see: asked for together with those, it would tell small ones. */
    NOT_PUBLISHED,
    /** Four digits, and a zone that exists. */
    UNKNOWN_ZONE,
    /** The zone, or the officer, has used up the lookups that the limits allow for now, by reports or by looking at schools. */
    LOOKUPS_USED_UP("too-many");

    private final String code;

    Rule() {
        code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Rule(String code) {
        this.code = code;
    }

    /** The stable code on the wire, such as {@code reference-reused}. */
    public String code() {
        return code;
    }
}
