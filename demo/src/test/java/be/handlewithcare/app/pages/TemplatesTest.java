package be.handlewithcare.app.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What stands in a template as text is an example of what is filled in: no sentence is there in one language only. */
class TemplatesTest {
    static List<Resource> templates() throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTextIsFilledIn(Resource template) throws IOException, ParseException {
        try (Reader file = new InputStreamReader(template.getInputStream(), UTF_8)) {
            assertThat(Spoken.textsOnlyIn(file)).isEmpty();
        }
    }

    @Test
    void aSentenceOfItsOwnIsFound() throws ParseException {
        assertThat(Spoken.textsOnlyIn(new java.io.StringReader(
                        "<p>Dag</p><p th:text=\"#{x}\">Dag</p><p lang=\"en\">Day<br>or night</p><img alt=\"Foto\">")))
                .containsExactly("Dag", "Foto");
    }

    /** Goes through a template and keeps what is said in no language by choice. */
    private static final class Spoken extends AbstractSimpleMarkupHandler {
        private static final Set<String> FILLED =
                Set.of("th:text", "th:utext", "th:replace", "th:insert", "layout:title-pattern");
        private static final Set<String> READ_OUT = Set.of("alt", "aria-label", "placeholder", "title");

        private final Deque<Boolean> open = new ArrayDeque<>();
        private final List<String> texts = new ArrayList<>();

        static List<String> textsOnlyIn(Reader template) throws ParseException {
            Spoken spoken = new Spoken();
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, spoken);
            return spoken.texts;
        }

        @Override
        public void handleOpenElement(String name, @Nullable Map<String, String> attributes, int line, int column) {
            read(attributes);
            boolean filled = attributes != null && attributes.keySet().stream().anyMatch(FILLED::contains);
            boolean quoted = attributes != null && "en".equals(attributes.get("lang"));
            open.push(isFilled() || filled || quoted || name.equals("code"));
        }

        @Override
        public void handleStandaloneElement(
                String name, @Nullable Map<String, String> attributes, boolean minimized, int line, int column) {
            read(attributes);
        }

        @Override
        public void handleCloseElement(String name, int line, int column) {
            open.pop();
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            keep(new String(buffer, offset, length));
        }

        private void read(@Nullable Map<String, String> attributes) {
            if (attributes != null) {
                attributes.forEach((name, value) -> {
                    if (READ_OUT.contains(name)) {
                        keep(value);
                    }
                });
            }
        }

        private void keep(String text) {
            if (!isFilled() && text.codePoints().anyMatch(Character::isLetter)) {
                texts.add(text.strip());
            }
        }

        private boolean isFilled() {
            return open.contains(true);
        }
    }
}
