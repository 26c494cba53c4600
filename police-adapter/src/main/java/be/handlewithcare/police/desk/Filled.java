package be.handlewithcare.police.desk;

import be.handlewithcare.core.decision.Rule;
import java.util.List;
import java.util.Locale;

/**
 * What an officer filled in on one of the forms of a signal, so that nothing is lost when it has to be asked again. A
 * reason that was not accepted was none, so there is none to keep.
 *
 * @param form which one
 * @param schools the numbers of the schools, as they came
 * @param error what is wrong with it, in a sentence; empty if nothing is
 */
record Filled(Form form, List<String> schools, String error) {

    /** The forms of a signal. */
    enum Form {
        NONE,
        PLACEMENT,
        CLOSING,
        WITHDRAWAL
    }

    static Filled nothing() {
        return new Filled(Form.NONE, List.of(), "");
    }

    static Filled placement(List<String> schools) {
        return new Filled(Form.PLACEMENT, schools, "");
    }

    static Filled closing() {
        return new Filled(Form.CLOSING, List.of(), "");
    }

    static Filled withdrawal() {
        return new Filled(Form.WITHDRAWAL, List.of(), "");
    }

    Filled refusedBy(Rule rule) {
        return new Filled(form, schools, sentence(rule));
    }

    /** Whether this form has to be asked again. */
    public boolean isWrong(String name) {
        return !error.isEmpty() && form.name().equals(name);
    }

    /** The id of the first field of this form. */
    public String firstField() {
        return form.name().toLowerCase(Locale.ROOT) + "-1";
    }

    /** The school that was chosen in this place, or nothing. */
    public String school(int index) {
        return index < schools.size() ? schools.get(index) : "";
    }

    private String sentence(Rule rule) {
        return switch (form) {
            case NONE -> "";
            case PLACEMENT -> placementSentence(rule);
            case CLOSING -> "Kies waarom u het signaal afsluit.";
            case WITHDRAWAL -> "Kies waarom u het signaal intrekt.";
        };
    }

    private static String placementSentence(Rule rule) {
        return switch (rule) {
            case TOO_MANY -> "Kies hoogstens twee scholen.";
            case NOT_PARTICIPATING -> "Deze school doet niet mee met Handle with Care. Kies een andere school.";
            case RETURNED_BEFORE ->
                "Deze school liet weten dat het kind niet haar leerling is. Kies een andere school.";
            default -> "Kies een school uit de lijst.";
        };
    }
}
