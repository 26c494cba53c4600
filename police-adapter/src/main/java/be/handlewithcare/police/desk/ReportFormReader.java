package be.handlewithcare.police.desk;

import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.police.ReportReader;
import be.handlewithcare.police.WireChild;
import be.handlewithcare.police.WireReport;
import be.handlewithcare.web.FieldError;
import be.handlewithcare.web.InvalidFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a sheet by the very rules of the API, and finds the field on the page for each that is broken. */
final class ReportFormReader {
    private final ReportReader reports;
    private final WrittenTime times;

    ReportFormReader(ReportReader reports, WrittenTime times) {
        this.reports = reports;
        this.times = times;
    }

    /**
     * The report. Its reference is that of the sheet.
     *
     * @throws InvalidFields with every field that breaks a rule, in the terms of the API
     */
    Report read(ReportForm form, ZoneCode zone) {
        WireReport wire = new WireReport(
                "FORM-" + form.id(),
                form.when().isBlank()
                        ? null
                        : times.read(form.when()).map(Object::toString).orElse(form.when()),
                form.post().isBlank() ? null : form.post().strip(),
                form.filledLines().stream()
                        .<@Nullable WireChild>map(
                                line -> form.children().get(line).toWire())
                        .toList());
        return reports.read(wire, zone);
    }

    /** The broken rules, in the terms of the page. */
    static List<FormError> onPage(InvalidFields invalid, ReportForm form) {
        return invalid.errors().stream().map(error -> onPage(error, form)).toList();
    }

    private static FormError onPage(FieldError error, ReportForm form) {
        String[] steps = error.pointer().split("/", -1);
        return switch (steps[1]) {
            case "children" ->
                steps.length < 4
                        ? new FormError("children", 0, error.rule())
                        : new FormError(
                                part(steps[3]), form.filledLines().get(Integer.parseInt(steps[2])) + 1, error.rule());
            case "post" -> new FormError("post", 0, error.rule());
            default -> new FormError("when", 0, error.rule());
        };
    }

    private static String part(String member) {
        return switch (member) {
            case "givenName" -> "given";
            case "familyName" -> "family";
            default -> "born";
        };
    }
}
