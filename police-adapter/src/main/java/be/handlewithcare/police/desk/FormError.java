package be.handlewithcare.police.desk;

import be.handlewithcare.core.decision.Rule;

/**
 * A field of a sheet that broke a rule.
 *
 * @param field its name in the words, such as {@code born}
 * @param child of which child, from 1; 0 if it is the whole intervention's
 */
record FormError(String field, int child, Rule rule) {

    /** The id of the field on the page. */
    public String id() {
        return switch (field) {
            case "children" -> "given-1";
            default -> child == 0 ? field : field + "-" + child;
        };
    }

    /** Key of its name. */
    public String label() {
        return "police.field." + field;
    }

    /** Key of what is wrong with it. */
    public String why() {
        boolean shown = rule == Rule.FORMAT && (field.equals("when") || field.equals("born"));
        return "police.rule." + rule + (shown ? "." + field : "");
    }
}
