package be.handlewithcare.veck.figures;

import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.veck.monitoring.Period;
import be.handlewithcare.veck.monitoring.Region;
import be.handlewithcare.web.Fields;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person chose, as it was typed; an empty field chooses nothing. Templates find only public methods. */
public record FiguresForm(String from, String to, String province, String zone) {

    static FiguresForm of(
            @Nullable String from, @Nullable String to, @Nullable String province, @Nullable String zone) {
        return new FiguresForm(
                Objects.requireNonNullElse(from, ""),
                Objects.requireNonNullElse(to, ""),
                Objects.requireNonNullElse(province, ""),
                Objects.requireNonNullElse(zone, ""));
    }

    /** The form as one gets it back with the answer. */
    static FiguresForm of(FiguresQuestion question) {
        return new FiguresForm(
                question.period().first().toString(),
                question.period().last().toString(),
                Objects.requireNonNullElse(question.region().province(), ""),
                Objects.toString(question.region().zone(), ""));
    }

    /**
     * The question; without months it is about the running school year.
     *
     * @throws be.handlewithcare.web.InvalidFields naming each that is ill-formed
     */
    FiguresQuestion read(ZoneDirectory directory, Instant now) {
        Period usual = Period.schoolYearOf(now);
        Fields fields = new Fields();
        YearMonth first = fields.optional("from", given(from), Period::month).orElse(usual.first());
        YearMonth last = fields.optional("to", given(to), Period::month).orElse(usual.last());
        Optional<String> inProvince =
                fields.optional("province", given(province), name -> Region.province(name, directory));
        Optional<ZoneCode> ofZone = fields.optional("zone", given(zone), Region::zone);
        if (fields.errors().isEmpty()) {
            fields.check("to", () -> Period.check(first, last));
        }
        fields.throwIfAny();
        return new FiguresQuestion(new Period(first, last), new Region(ofZone.orElse(null), inProvince.orElse(null)));
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
