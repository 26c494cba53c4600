package be.handlewithcare.app.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises a register of invented pupils, such as the demo's, by the keys of its pupils, also when it is copied elsewhere. */
final class InventedRegister {
    /** Matches a pupil's line: a household and a place in it, at a school with an invented number. */
    private static final Pattern INVENTED = Pattern.compile("G\\d{5}-\\d+,.*,(0123|9123)\\d\\d,.*");

    private static final int LINES_LOOKED_AT = 20;

    private InventedRegister() {}

    /** Returns whether all of the file's first pupils are invented; false for a file that cannot be read. */
    static boolean isAt(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            List<String> pupils = lines.skip(1).limit(LINES_LOOKED_AT).toList();
            return !pupils.isEmpty()
                    && pupils.stream().allMatch(pupil -> INVENTED.matcher(pupil).matches());
        } catch (IOException | UncheckedIOException unreadable) {
            return false;
        }
    }
}
