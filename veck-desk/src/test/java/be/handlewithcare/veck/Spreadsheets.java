package be.handlewithcare.veck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads what was exported back, as rows of texts. */
final class Spreadsheets {
    private Spreadsheets() {}

    static List<List<String>> csv(String text) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser csv = CSVParser.parse(text, format)) {
            return csv.getRecords().stream()
                    .map(CSVRecord::toList)
                    .map(Spreadsheets::withoutTail)
                    .toList();
        }
    }

    /** Of the only sheet. */
    static List<List<String>> xlsx(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.getFirstSheet().read()) {
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                rows.add(withoutTail(cells(row)));
            }
            return rows;
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(Spreadsheets::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> cell.asNumber().toPlainString();
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case EMPTY -> "";
            case FORMULA, ERROR -> throw new AssertionError(CellType.FORMULA + " in " + cell.getAddress());
        };
    }

    /** Empty cells at the end of a row are none. */
    private static List<String> withoutTail(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(cells.subList(0, end));
    }
}
