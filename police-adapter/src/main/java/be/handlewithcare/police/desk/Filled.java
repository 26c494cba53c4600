package be.handlewithcare.police.desk;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.InstitutionNumber;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an officer filled in on one of the forms of a signal, so that nothing is lost when it has to be asked again. A
 * reason that was not accepted was none, so there is none to keep.
 *
 * @param form which one
 * @param ticked the numbers of the schools that were ticked, as they came
 * @param picked the numbers of the schools picked from the lists, in their order, empty where none was
 * @param error key of what is wrong with it; null if nothing is
 */
record Filled(
        Form form,
        List<String> ticked,
        List<String> picked,
        @Nullable String error) {

    /** The forms of a signal. */
    enum Form {
        NONE,
        PLACEMENT,
        CLOSING,
        WITHDRAWAL
    }

    static Filled nothing() {
        return of(Form.NONE);
    }

    static Filled placement(List<String> ticked, List<String> picked) {
        return new Filled(Form.PLACEMENT, ticked, picked, null);
    }

    static Filled of(Form form) {
        return new Filled(form, List.of(), List.of(), null);
    }

    Filled refusedBy(Rule rule) {
        return wrong(why(rule));
    }

    /** Refused for naming several schools where one is meant. */
    Filled refusedAsSeveral() {
        return wrong(".SEVERAL");
    }

    /** All schools that were chosen, each once. */
    List<InstitutionNumber> schools() {
        return Stream.concat(ticked.stream(), picked.stream())
                .filter(number -> !number.isEmpty())
                .map(InstitutionNumber::new)
                .distinct()
                .toList();
    }

    /** Whether this form has to be asked again. */
    public boolean isWrong(String name) {
        return error != null && form.name().equals(name);
    }

    /** The id of the first field of this form. */
    public String firstField() {
        return form.name().toLowerCase(Locale.ROOT) + "-1";
    }

    /** The school that was picked in this list, or nothing. */
    public String picked(int list) {
        return list < picked.size() ? picked.get(list) : "";
    }

    private Filled wrong(String why) {
        return new Filled(form, ticked, picked, "police.wrong." + form + why);
    }

    private String why(Rule rule) {
        return switch (form) {
            case PLACEMENT ->
                switch (rule) {
                    case TOO_MANY, NOT_PARTICIPATING, RETURNED_BEFORE -> "." + rule;
                    default -> ".REQUIRED";
                };
            case NONE, CLOSING, WITHDRAWAL -> "";
        };
    }
}
