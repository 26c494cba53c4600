package be.handlewithcare.demo.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Where the names of a household come from; all of them stand in {@code names.txt}.
 *
 * @param weight households with such a name, in a hundred
 */
record Heritage(int weight, List<String> givenNames, List<String> familyNames) {
    private static final int HUNDRED = 100;
    private static final int LINES_PER_HERITAGE = 3;
    private static final Pattern SEPARATOR = Pattern.compile("; ");

    private static final List<Heritage> ALL = read();

    static Heritage any(Random random) {
        int point = random.nextInt(HUNDRED);
        for (Heritage heritage : ALL) {
            point -= heritage.weight;
            if (point < 0) {
                return heritage;
            }
        }
        throw new IllegalStateException("the weights are of a hundred");
    }

    String familyName(Random random) {
        return Choice.oneOf(familyNames, random);
    }

    String givenName(Random random) {
        return Choice.oneOf(givenNames, random);
    }

    private static List<Heritage> read() {
        try (InputStream file = Objects.requireNonNull(Heritage.class.getResourceAsStream("names.txt"))) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            List<Heritage> all = new ArrayList<>();
            for (int i = 0; i < lines.size(); i += LINES_PER_HERITAGE) {
                all.add(new Heritage(Integer.parseInt(lines.get(i)), names(lines.get(i + 1)), names(lines.get(i + 2))));
            }
            return List.copyOf(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String line) {
        return SEPARATOR.splitAsStream(line).toList();
    }
}
