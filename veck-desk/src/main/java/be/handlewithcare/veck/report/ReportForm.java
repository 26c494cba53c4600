package be.handlewithcare.veck.report;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.veck.report.ReportYear.Kind;
import be.handlewithcare.web.Fields;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which year a person chose, as it was typed; an empty field chooses nothing. Templates find only public methods. */
public record ReportForm(String year, String schoolYear) {

    static ReportForm of(@Nullable String year, @Nullable String schoolYear) {
        return new ReportForm(Objects.requireNonNullElse(year, ""), Objects.requireNonNullElse(schoolYear, ""));
    }

    /** The form as one gets it back with the answer. */
    static ReportForm of(ReportYear year) {
        return switch (year.kind()) {
            case CALENDAR -> new ReportForm(year.name(), "");
            case SCHOOL -> new ReportForm("", year.name());
        };
    }

    /**
     * The year that was chosen, if one was.
     *
     * @throws be.handlewithcare.web.InvalidFields naming the field that is ill-formed, or of a year that has not begun; of
     *     two years the school year
     */
    Optional<ReportYear> read(Instant now) {
        Fields fields = new Fields();
        Optional<ReportYear> calendar = fields.optional("year", given(year), text -> begun(Kind.CALENDAR, text, now));
        Optional<ReportYear> school =
                fields.optional("schoolYear", given(schoolYear), text -> begun(Kind.SCHOOL, text, now));
        if (calendar.isPresent() && school.isPresent()) {
            fields.refuse("schoolYear", Rule.TOO_MANY);
        }
        fields.throwIfAny();
        return calendar.or(() -> school);
    }

    private static ReportYear begun(Kind kind, String written, Instant now) {
        ReportYear year = ReportYear.parse(kind, written);
        if (year.startsIn() > ReportYear.of(kind, now).startsIn()) {
            throw new Rejected(Rule.FORMAT);
        }
        return year;
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
