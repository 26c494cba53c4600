package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.web.Fields;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which figures are asked for: the months from first to last, both included, and by what to break them down. */
record MonitoringQuestion(YearMonth first, YearMonth last, Set<Cut> cuts) {
    private static final int MOST_MONTHS = 120;
    private static final Pattern MONTH = Pattern.compile("[12][0-9]{3}-(0[1-9]|1[0-2])");
    private static final Pattern COMMA = Pattern.compile(",");

    /**
     * Reads the parameters.
     *
     * @throws be.handlewithcare.web.InvalidFields naming each that is missing, ill-formed or too far from another
     */
    static MonitoringQuestion read(
            @Nullable String from, @Nullable String to, @Nullable String by, @Nullable String audience) {
        Fields fields = new Fields();
        Optional<YearMonth> first = fields.required("/from", from, MonitoringQuestion::month);
        Optional<YearMonth> last = fields.required("/to", to, MonitoringQuestion::month);
        Optional<Set<Cut>> cuts = fields.optional("/by", by, MonitoringQuestion::cuts);
        if (first.isPresent() && last.isPresent()) {
            fields.check("/to", () -> checkSpan(first.get(), last.get()));
        }
        if (audience != null) {
            // Whoever asks for another audience must not get these numbers, which are not fit for it.
            fields.refuse("/audience", Rule.FORMAT);
        }
        fields.throwIfAny();
        return new MonitoringQuestion(first.orElseThrow(), last.orElseThrow(), cuts.orElseGet(Set::of));
    }

    /** Whether a child may be counted twice, because its token changes with the school year. */
    boolean spansSchoolYears() {
        return !schoolYearOf(first).equals(schoolYearOf(last));
    }

    private static SchoolYear schoolYearOf(YearMonth month) {
        return SchoolYear.of(month.atDay(1).atStartOfDay(Brussels.ZONE).toInstant());
    }

    private static YearMonth month(String text) {
        if (!MONTH.matcher(text).matches()) {
            throw new Rejected(Rule.FORMAT);
        }
        return YearMonth.parse(text);
    }

    private static Set<Cut> cuts(String text) {
        Set<Cut> cuts = EnumSet.noneOf(Cut.class);
        if (!text.isEmpty()) {
            COMMA.splitAsStream(text).map(MonitoringQuestion::cut).forEach(cuts::add);
        }
        return cuts;
    }

    private static Cut cut(String word) {
        return switch (word) {
            case "zone" -> Cut.ZONE;
            case "post" -> Cut.POST;
            case "month" -> Cut.MONTH;
            default -> throw new Rejected(Rule.FORMAT);
        };
    }

    private static void checkSpan(YearMonth first, YearMonth last) {
        if (last.isBefore(first)) {
            throw new Rejected(Rule.FORMAT);
        }
        if (first.until(last, ChronoUnit.MONTHS) >= MOST_MONTHS) {
            throw new Rejected(Rule.TOO_MANY);
        }
    }
}
