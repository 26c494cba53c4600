package be.handlewithcare.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A migration never writes rows of a read model: other rows are a higher version of it in the code, and a rebuild. */
class MigrationsLeaveReadModelsAloneTest {
    private static final int LAST_THAT_DID = 105;
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern WRITES_ROWS = Pattern.compile(
            "\\b(insert\\s+into|update(\\s+only)?|delete\\s+from(\\s+only)?|merge\\s+into|truncate(\\s+table)?|copy)"
                    + "\\s+\"?(desk|monitoring)\"?\\s*\\.",
            Pattern.CASE_INSENSITIVE);

    @Test
    void noMigrationFromNowOnWritesThem() throws IOException {
        List<String> checked = new ArrayList<>();
        for (Resource migration :
                new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/**/V*.sql")) {
            String name = Objects.requireNonNull(migration.getFilename());
            if (numberOf(name) > LAST_THAT_DID) {
                checked.add(name);
                assertThat(writesReadModels(text(migration))).as(name).isFalse();
            }
        }

        assertThat(checked).isNotEmpty();
    }

    @Test
    void theRuleKnowsEachWayToWriteThem() {
        assertThat(Stream.of(
                        "update desk.signal set reason = null",
                        "INSERT INTO monitoring.signal values (1)",
                        "with x as (select 1) delete from\n only desk.notice",
                        "merge into desk.school using x",
                        "truncate table \"desk\".\"signal\""))
                .allMatch(MigrationsLeaveReadModelsAloneTest::writesReadModels);
        assertThat(Stream.of(
                        "alter table desk.signal drop column looked_up_at",
                        "-- no update desk.signal here",
                        "create index on monitoring.signal (zone)",
                        "update schools.directory set status = null"))
                .noneMatch(MigrationsLeaveReadModelsAloneTest::writesReadModels);
    }

    private static boolean writesReadModels(String sql) {
        return WRITES_ROWS.matcher(COMMENT.matcher(sql).replaceAll("")).find();
    }

    private static int numberOf(String migration) {
        return Integer.parseInt(migration.substring(1, migration.indexOf("__")));
    }

    private static String text(Resource migration) throws IOException {
        try (InputStream content = migration.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
