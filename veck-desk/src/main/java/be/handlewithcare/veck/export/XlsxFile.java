package be.handlewithcare.veck.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet as a workbook with that one sheet. A text stays a text there, whatever it starts with. */
final class XlsxFile {
    private static final String PROGRAM = "HandleWithCare";
    private static final String VERSION = "1.0";

    private XlsxFile() {}

    static byte[] of(String name, Sheet sheet) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, PROGRAM, VERSION)) {
            Worksheet worksheet = workbook.newWorksheet(name);
            for (int row = 0; row < sheet.rows().size(); row++) {
                fill(worksheet, row, sheet.rows().get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void fill(Worksheet worksheet, int row, List<@Nullable Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case Number number -> worksheet.value(row, column, number);
                case Boolean truth -> worksheet.value(row, column, truth);
                case Object text -> worksheet.value(row, column, Objects.toString(text));
            }
        }
    }
}
