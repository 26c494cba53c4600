package be.handlewithcare.csv;

/**
 * What is wrong with a whole file. Says where, never with what.
 *
 * @param line counted from 1; 0 if it is no line's fault
 * @param column the column that is meant, as it should be called; empty if none is
 */
public record CsvFault(Kind kind, long line, String column) {

    /** In what way. */
    public enum Kind {
        /** There is nothing in it. */
        EMPTY,
        /** No text in UTF-8 or Windows-1252, or not certain in which of the two. */
        ENCODING,
        /** A line is longer than any could be. */
        TOO_LONG,
        /** The first line names none of the columns. */
        NO_HEADER,
        COLUMN_MISSING,
        COLUMN_TWICE,
        /** A column that does not belong there. */
        COLUMN_UNKNOWN
    }
}
