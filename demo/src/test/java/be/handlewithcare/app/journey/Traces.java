package be.handlewithcare.app.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the names and birth dates of the children of these tests, in whatever encoding they lie somewhere. */
final class Traces {
    private Traces() {}

    static List<String> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Which canary was found in which encoding; never what stood around it. */
    static List<String> in(byte[] content) {
        String haystack = new String(content, StandardCharsets.ISO_8859_1);
        List<String> traces = new ArrayList<>();
        for (Children child : Children.ALL) {
            for (String secret :
                    List.of(child.given(), child.family(), child.birthDate().toString())) {
                for (Charset charset :
                        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    byte[] needle = secret.getBytes(charset);
                    if (haystack.contains(new String(needle, StandardCharsets.ISO_8859_1))) {
                        traces.add(secret + " as " + charset);
                    }
                    if (base64Forms(needle).stream().anyMatch(haystack::contains)) {
                        traces.add(secret + " as Base64 of " + charset);
                    }
                }
            }
        }
        return traces;
    }

    static List<String> inTables(JdbcClient jdbc) {
        StringBuilder rows = new StringBuilder();
        for (String table : tables(jdbc)) {
            jdbc.sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list()
                    .forEach(rows::append);
        }
        return in(rows.toString());
    }

    static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql("""
                        select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
                        where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
                        """).query(String.class).list();
    }

    static List<String> inFiles(Path directory) {
        return files(directory).stream()
                .flatMap(file -> in(read(file)).stream().map(trace -> trace + " in " + file))
                .toList();
    }

    static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What the bytes look like in Base64 at each of the three places they may start, without the ends that depend on their neighbours. */
    private static List<String> base64Forms(byte[] needle) {
        List<String> forms = new ArrayList<>();
        for (int offset = 0; offset < 3; offset++) {
            byte[] shifted = new byte[offset + needle.length];
            System.arraycopy(needle, 0, shifted, offset, needle.length);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            forms.add(encoded.substring(offset == 0 ? 0 : offset + 1, encoded.length() - 1));
        }
        return forms;
    }
}
