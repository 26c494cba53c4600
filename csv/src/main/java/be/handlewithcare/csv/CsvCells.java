package be.handlewithcare.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits one line into values (RFC 4180). A value may be quoted, with its quotes doubled; it may not contain a line break. */
record CsvCells(char separator) {

    /** Returns the values; empty if a quote is not closed, or something other than a separator follows it. */
    Optional<List<String>> of(String line) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            int end = at < line.length() && line.charAt(at) == '"' ? quoted(line, at, cells) : plain(line, at, cells);
            if (end < 0) {
                return Optional.empty();
            }
            at = end + 1;
        }
        return Optional.of(cells);
    }

    /** Guesses the values of a malformed line. */
    List<String> guessed(String line) {
        List<String> cells = new ArrayList<>();
        String bare = line.replace("\"", "");
        for (int at = 0; at <= bare.length(); ) {
            at = plain(bare, at, cells) + 1;
        }
        return cells;
    }

    private int plain(String line, int from, List<String> cells) {
        int separated = line.indexOf(separator, from);
        int end = separated < 0 ? line.length() : separated;
        cells.add(line.substring(from, end));
        return end;
    }

    /** Returns the position after the quoted value, or -1 if it is malformed. */
    private int quoted(String line, int from, List<String> cells) {
        StringBuilder value = new StringBuilder();
        int at = from + 1;
        while (at < line.length()) {
            char next = line.charAt(at);
            if (next != '"') {
                value.append(next);
                at++;
            } else if (at + 1 < line.length() && line.charAt(at + 1) == '"') {
                value.append('"');
                at += 2;
            } else {
                cells.add(value.toString());
                return behind(line, at + 1);
            }
        }
        return -1;
    }

    private int behind(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at == line.length() || line.charAt(at) == separator ? at : -1;
    }
}
