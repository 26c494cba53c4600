package be.handlewithcare.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.intervention.InterventionEvent;
import be.handlewithcare.core.notice.NoticeEvent;
import be.handlewithcare.core.process.FollowUp.CancelForNotice;
import be.handlewithcare.core.process.FollowUp.CancelForSignal;
import be.handlewithcare.core.process.FollowUp.LookUp;
import be.handlewithcare.core.process.FollowUp.SendToNotice;
import be.handlewithcare.core.process.FollowUp.SendToSignal;
import be.handlewithcare.core.process.FollowUp.Write;
import be.handlewithcare.core.school.SchoolEvent;
import be.handlewithcare.core.signal.SignalEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The table "What happens next" of docs/event-model.md is the process: a row per event, and in each column the names of exactly
 * the follow-ups that the process has for it.
 */
class EventModelTest {
    private static final Path DOCUMENT = Path.of("../docs/event-model.md");
    private static final String HEADING = "## What happens next";
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    /** The columns of a row after the event, by their cell: names of commands, of deadlines, of letters and addressees. */
    private enum Column {
        COMMANDS(2),
        DEADLINES(3),
        LETTERS(4),
        LOOKUPS(5);

        private final int cell;

        Column(int cell) {
            this.cell = cell;
        }
    }

    @Test
    void theDocumentSaysWhatTheProcessDoes() {
        assertThat(rowsOfTheDocument()).isEqualTo(rowsOfTheProcess());
    }

    @Test
    void eachEventHasAnExample() {
        assertThat(Happened.ALL.stream().map(Object::getClass).map(Class::getSimpleName))
                .containsAll(Stream.of(InterventionEvent.class, SignalEvent.class, NoticeEvent.class, SchoolEvent.class)
                        .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                        .map(Class::getSimpleName)
                        .toList());
    }

    /** What a row names. */
    private record Named(Column column, String name) {}

    private static Map<String, Set<Named>> rowsOfTheProcess() {
        Map<String, Set<Named>> rows = new TreeMap<>();
        for (DomainEvent example : Happened.ALL) {
            Happened.after(example).stream()
                    .flatMap(EventModelTest::named)
                    .forEach(rows.computeIfAbsent(nameOf(example), _ -> new LinkedHashSet<>())::add);
        }
        return rows;
    }

    private static Stream<Named> named(FollowUp followUp) {
        return switch (followUp) {
            case SendToSignal(var command) -> Stream.of(new Named(Column.COMMANDS, nameOf(command)));
            case SendToNotice(var command) -> Stream.of(new Named(Column.COMMANDS, nameOf(command)));
            case Deadline deadline -> Stream.of(new Named(Column.DEADLINES, nameOf(deadline)));
            case Write(var writing, var _) ->
                Stream.of(
                        new Named(Column.LETTERS, nameOf(writing.letter())),
                        new Named(Column.LETTERS, writing.to().name()));
            case LookUp _, CancelForSignal _, CancelForNotice _ ->
                Stream.of(new Named(Column.LOOKUPS, nameOf(followUp)));
        };
    }

    private static String nameOf(Object followUp) {
        return followUp.getClass().getSimpleName();
    }

    private static Map<String, Set<Named>> rowsOfTheDocument() {
        Map<String, Set<Named>> rows = new TreeMap<>();
        for (String line : table()) {
            String[] cells = line.split("\\|", -1);
            Set<Named> row = Arrays.stream(Column.values())
                    .flatMap(column -> names(cells[column.cell]).stream().map(name -> new Named(column, name)))
                    .collect(Collectors.toSet());
            String event = names(cells[1]).getFirst();
            assertThat(rows.put(event, row)).as("a second row of " + event).isNull();
        }
        return rows;
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    private static List<String> table() {
        return read().lines()
                .dropWhile(line -> !line.equals(HEADING))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    private static String read() {
        try {
            return Files.readString(DOCUMENT);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
