package be.handlewithcare.axon.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One form in which an event was ever stored, from its approved file. A revision that was stored in several forms has several
 * files, told apart by a letter: nothing new may do that.
 */
record StoredForm(String wireName, String revision, String letter, String payload) {
    static final Path APPROVED = Path.of("src/test/resources/approved");
    private static final Pattern NAME = Pattern.compile("([a-z-]+)\\.(\\d+)([b-z]?)\\.json");

    /** All of them, of every revision. */
    static List<StoredForm> all() {
        return files().stream().map(StoredForm::read).toList();
    }

    /** The approved files. */
    static List<Path> files() {
        try (Stream<Path> files = Files.list(APPROVED)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static StoredForm of(String wireName, String revision) {
        return all().stream()
                .filter(form -> form.wireName.equals(wireName) && form.revision.equals(revision))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no approved file of " + wireName + " revision " + revision));
    }

    private static StoredForm read(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new AssertionError("not the name of an approved file: " + file);
        }
        try {
            return new StoredForm(
                    name.group(1),
                    name.group(2),
                    name.group(3),
                    Files.readString(file).strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return wireName + "." + revision + letter;
    }
}
