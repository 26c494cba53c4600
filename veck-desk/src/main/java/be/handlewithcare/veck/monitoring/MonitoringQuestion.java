package be.handlewithcare.veck.monitoring;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.monitoring.Cut;
import be.handlewithcare.projections.monitoring.Filter;
import be.handlewithcare.web.Fields;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which figures are asked for over the wire: of which signals, and by what to break them down. */
record MonitoringQuestion(Filter filter, Set<Cut> cuts) {
    private static final Pattern COMMA = Pattern.compile(",");

    /**
     * Reads the parameters.
     *
     * @param audience for whom the answer is; null for VECK itself
     * @throws be.handlewithcare.web.InvalidFields naming each that is missing, ill-formed or too far from another
     */
    static MonitoringQuestion read(MonitoringParameters given, @Nullable String audience, ZoneDirectory directory) {
        Fields fields = new Fields();
        Optional<YearMonth> first = fields.required("/from", given.from(), Period::month);
        Optional<YearMonth> last = fields.required("/to", given.to(), Period::month);
        Optional<Set<Cut>> cuts = fields.optional("/by", given.by(), MonitoringQuestion::cuts);
        Optional<ZoneCode> one = fields.optional("/zone", given.zone(), Region::zone);
        Optional<String> region =
                fields.optional("/province", given.province(), name -> Region.province(name, directory));
        if (first.isPresent() && last.isPresent()) {
            fields.check("/to", () -> Period.check(first.get(), last.get()));
        }
        if (!Objects.equals(given.audience(), audience)) {
            // Whoever asks for another audience must not get these numbers, which are not fit for it.
            fields.refuse("/audience", Rule.FORMAT);
        }
        fields.throwIfAny();
        Set<ZoneCode> zones = new Region(one.orElse(null), region.orElse(null)).zones(directory);
        return new MonitoringQuestion(
                new Filter(first.orElseThrow(), last.orElseThrow(), zones), cuts.orElseGet(Set::of));
    }

    YearMonth first() {
        return filter.first();
    }

    YearMonth last() {
        return filter.last();
    }

    /** Whether a child may be counted twice, because its token changes with the school year. */
    boolean spansSchoolYears() {
        return new Period(first(), last()).spansSchoolYears();
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
}
