package be.handlewithcare.app.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.web.page.Wording;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of all desks: each is there in each language, and fits where the Dutch one stands. */
class WordingTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d[^}]*}");

    static List<Wording> wordings() throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:words/*_fr.properties"))
                .stream()
                .map(Resource::getFilename)
                .map(name -> new Wording("words/" + name.replace("_fr.properties", "")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void everyTextIsThereInEveryLanguage(Wording wording) throws IOException {
        Map<String, String> dutch = texts(wording, "");
        assertThat(dutch).isNotEmpty();
        for (String language : List.of("_fr", "_de", "_en")) {
            Map<String, String> others = texts(wording, language);
            assertThat(others.keySet()).as(wording.basename() + language).isEqualTo(dutch.keySet());
            assertThat(others).allSatisfy((key, text) -> {
                assertThat(text).as(key + language).isNotBlank();
                assertThat(arguments(text))
                        .as(key + language)
                        .isEqualTo(arguments(Objects.requireNonNull(dutch.get(key))));
            });
        }
    }

    /** A straight apostrophe would hide what follows it. */
    @ParameterizedTest
    @MethodSource("wordings")
    void apostrophesAreThoseOfPrint(Wording wording) throws IOException {
        for (String language : List.of("", "_fr", "_de", "_en")) {
            texts(wording, language).forEach((key, text) -> {
                if (!key.startsWith("web.time.")) {
                    assertThat(text).as(key + language).doesNotContain("'");
                }
            });
        }
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group().substring(0, 2))
                .sorted()
                .toList();
    }

    private static Map<String, String> texts(Wording wording, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                WordingTest.class
                        .getClassLoader()
                        .getResource(wording.basename() + language + ".properties")
                        .openStream(),
                UTF_8)) {
            texts.load(file);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, texts::getProperty, (one, _) -> one, TreeMap::new));
    }
}
