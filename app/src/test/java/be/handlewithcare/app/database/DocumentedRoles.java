package be.handlewithcare.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes roles and databases by the statements that {@code docs/operations.md} gives to an administrator. */
public final class DocumentedRoles {
    private static final Path OPERATIONS = Path.of("../docs/operations.md");
    private static final Pattern SECTION = Pattern.compile("## Roles of the database\n(.*?)\n## ", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

    private DocumentedRoles() {}

    /** Runs those statements. */
    public static void make(JdbcTemplate superuser) {
        List<String> statements = statements();
        assertThat(statements).hasSize(10);
        statements.forEach(superuser::execute);
    }

    private static List<String> statements() {
        try {
            String section = SECTION.matcher(Files.readString(OPERATIONS))
                    .results()
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElseThrow();
            return SQL.matcher(section)
                    .results()
                    .map((MatchResult block) -> block.group(1))
                    .flatMap(block -> Stream.of(block.split(";\n", -1)))
                    .filter(statement -> !statement.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
