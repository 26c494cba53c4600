package be.handlewithcare.web;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.csv.CsvFault;
import be.handlewithcare.csv.CsvRefused;
import be.handlewithcare.csv.TextEncoding;
import be.handlewithcare.csv.TextLines;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads a table from a request, or from a file in it. A fault of the whole table makes the request a malformed one. */
public final class CsvBody {
    private static final int LONGEST_LINE_BYTES = 1024 * 1024;

    private CsvBody() {}

    /**
     * Reads the table line by line; only one line is in memory at once.
     *
     * @param body is closed
     * @param limit in bytes, whatever length the headers claim
     * @param lines called with each line in order, without its end
     * @return the encoding of the text
     * @throws TooLarge past the limit
     * @throws Malformed for a fault of the encoding, the header or the columns: {@code /encoding} with the line, {@code /header},
     *     or the column by its name; empty for a file that breaks off, or is empty
     */
    public static TextEncoding read(InputStream body, long limit, Consumer<String> lines) {
        try (InputStream limited = new LimitedBody(body, limit)) {
            return TextLines.read(limited, LONGEST_LINE_BYTES, lines);
        } catch (CsvRefused refused) {
            throw malformed(refused);
        } catch (IOException broken) {
            throw new Malformed(List.of(new FieldError("", Rule.FORMAT)));
        }
    }

    /** Describes a fault of a table in the terms of a problem. */
    public static Malformed malformed(CsvRefused refused) {
        return new Malformed(refused.faults().stream().flatMap(CsvBody::errors).toList());
    }

    private static Stream<FieldError> errors(CsvFault fault) {
        FieldError line = new FieldError("/line/" + fault.line(), Rule.FORMAT);
        return switch (fault.kind()) {
            case EMPTY -> Stream.of(new FieldError("", Rule.REQUIRED));
            case ENCODING -> Stream.of(new FieldError("/encoding", Rule.FORMAT), line);
            case TOO_LONG -> Stream.of(new FieldError("/line/" + fault.line(), Rule.TOO_LONG));
            case NO_HEADER -> Stream.of(new FieldError("/header", Rule.REQUIRED));
            case COLUMN_MISSING -> Stream.of(new FieldError("/" + fault.column(), Rule.REQUIRED));
            case COLUMN_TWICE -> Stream.of(new FieldError("/" + fault.column(), Rule.TOO_MANY));
            case COLUMN_UNKNOWN -> Stream.of(new FieldError("/header", Rule.FORMAT));
        };
    }
}
