package be.handlewithcare.veck.report;

import be.handlewithcare.veck.export.Sheet;
import be.handlewithcare.veck.figures.Table;
import be.handlewithcare.veck.figures.TablesSheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** A report as a sheet: what it is about, its tables, and how was counted. */
record ReportSheet(MessageSource words, Locale language) {

    Sheet of(Report report) {
        Sheet sheet = Sheet.empty()
                .with(List.of(said(report.heading(), report.year().name())))
                .with(List.of(said("veck.filter.from"), report.period().first().toString()))
                .with(List.of(said("veck.filter.to"), report.period().last().toString()));
        if (report.incomplete() != null) {
            sheet = sheet.with(
                    List.of(said(report.incomplete(), report.period().last().toString())));
        }
        List<Table> tables = Stream.concat(Stream.of(report.headline()), report.tables().stream())
                .toList();
        sheet = new TablesSheet(this::said).added(sheet, tables);
        sheet = sheet.with(List.of()).with(List.of(said("veck.report.counting")));
        for (String key : report.counting()) {
            sheet = sheet.with(List.of(said(key)));
        }
        return sheet;
    }

    private String said(String key, Object... arguments) {
        return words.getMessage(key, arguments, language);
    }
}
