package be.handlewithcare.csv;

/**
 * A fault of a whole file. Names its place, and never quotes the file.
 *
 * @param line counted from 1; 0 if the fault is not in one line
 * @param column the expected name of the column at fault; empty if there is none
 */
public record CsvFault(Kind kind, long line, String column) {

    /** The kind of fault. */
    public enum Kind {
        /** The file is empty. */
        EMPTY,
        /** The text is neither UTF-8 nor Windows-1252, or it is not certain which of the two. */
        ENCODING,
        /** A line exceeds the longest possible one. */
        TOO_LONG,
        /** The first line names none of the columns. */
        NO_HEADER,
        COLUMN_MISSING,
        COLUMN_TWICE,
        /** A column that does not belong there. */
        COLUMN_UNKNOWN
    }
}
