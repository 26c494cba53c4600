package be.handlewithcare.app.zones;

import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.csv.CsvLines;
import be.handlewithcare.csv.CsvRefused;
import be.handlewithcare.csv.CsvRow;
import be.handlewithcare.csv.TextLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the whole list of zones, or refuses it with the first fault. */
public final class ZoneList {
    private static final int LONGEST_LINE_BYTES = 10_000;

    private final List<ZoneLine> zones = new ArrayList<>();
    private final Set<ZoneCode> codes = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private long line;

    private ZoneList() {}

    /**
     * Reads the zones of a file, or of the list that is shipped.
     *
     * @param file null for the list that is shipped
     * @throws ZonesRefused naming file, line and fault
     */
    public static List<ZoneLine> read(@Nullable Path file, InputStream shipped) {
        ZoneList list = new ZoneList();
        try (InputStream bytes = file == null ? shipped : Files.newInputStream(file)) {
            list.read(bytes);
            return list.zones;
        } catch (IOException unreadable) {
            throw refused(file, "which cannot be read", unreadable);
        } catch (CsvRefused refused) {
            throw refused(file, inWords(refused), refused);
        } catch (ZoneLine.Wrong wrong) {
            throw refused(file, "line " + list.line + ": " + wrong.getMessage(), wrong);
        }
    }

    private static RuntimeException refused(@Nullable Path file, String why, Exception cause) {
        return file == null
                ? new IllegalStateException("the shipped list of zones: " + why, cause)
                : new ZonesRefused(file, why);
    }

    private void read(InputStream bytes) throws IOException {
        CsvLines table = new CsvLines(ZoneLine.COLUMNS);
        TextLines.read(bytes, LONGEST_LINE_BYTES, text -> table.next(text).ifPresent(this::add));
        table.complete();
        line = 1;
        refuseIf(zones.stream().noneMatch(ZoneLine::current), "no zone below it is current");
    }

    private void add(CsvRow row) {
        line = row.line();
        ZoneLine zone = ZoneLine.of(row);
        refuseIf(!codes.add(zone.code()), "its code stands on another line too");
        refuseIf(
                zone.current() && !zone.kbo().isEmpty() && !keys.add(zone.kbo()),
                "its kbo is that of another current zone too");
        zones.add(zone);
    }

    private static void refuseIf(boolean wrong, String why) {
        if (wrong) {
            throw new ZoneLine.Wrong(why);
        }
    }

    private static String inWords(CsvRefused refused) {
        var fault = refused.first();
        return switch (fault.kind()) {
            case EMPTY -> "which is empty";
            case ENCODING -> "line " + fault.line() + ": it is not in UTF-8";
            case TOO_LONG -> "line " + fault.line() + ": it is too long";
            case NO_HEADER -> "line " + fault.line() + ": it does not name the columns";
            case COLUMN_MISSING -> "line " + fault.line() + ": the column " + fault.column() + " is missing";
            case COLUMN_TWICE, COLUMN_UNKNOWN ->
                "line " + fault.line() + ": the column " + fault.column() + " is there twice";
        };
    }
}
