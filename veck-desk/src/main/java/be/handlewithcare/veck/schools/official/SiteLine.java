package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.SiteNumber;
import be.handlewithcare.web.Fields;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A line of the list: one site of a school.
 *
 * @param main whether the school has its seat there
 */
record SiteLine(long number, InstitutionNumber school, SiteNumber site, boolean main, Map<Column, String> values) {
    // The list of the Flemish ministry of education says True and False; a Dutch spreadsheet that saves it again says
    // WAAR and ONWAAR.
    private static final Set<String> YES = Set.of("true", "waar", "ja", "j", "1");
    private static final Set<String> NO = Set.of("false", "onwaar", "nee", "neen", "n", "0");

    /** The line, or nothing; what is wrong is remembered in the fields. */
    static Optional<SiteLine> read(long number, Map<Column, String> values, Fields fields) {
        Optional<InstitutionNumber> school = fields.read(
                Column.SCHOOLNUMMER.pointer(), () -> new InstitutionNumber(in(values, Column.SCHOOLNUMMER)));
        Optional<SiteNumber> site = fields.read(
                Column.INTERN_VPLNUMMER.pointer(), () -> new SiteNumber(in(values, Column.INTERN_VPLNUMMER)));
        Optional<Boolean> main = fields.read(Column.HOOFDZETEL.pointer(), () -> isYes(in(values, Column.HOOFDZETEL)));
        return fields.errors().isEmpty()
                ? Optional.of(
                        new SiteLine(number, school.orElseThrow(), site.orElseThrow(), main.orElseThrow(), values))
                : Optional.empty();
    }

    String value(Column column) {
        return in(values, column);
    }

    private static String in(Map<Column, String> values, Column column) {
        return Objects.requireNonNull(values.get(column));
    }

    private static boolean isYes(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new Rejected(Rule.FORMAT);
        }
        return YES.contains(word);
    }
}
