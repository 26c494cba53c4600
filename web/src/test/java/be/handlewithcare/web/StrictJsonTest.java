package be.handlewithcare.web;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class StrictJsonTest {
    private final StrictJson json = new StrictJson();

    record Letter(
            @Nullable String to,
            @Nullable Integer stamps,
            @Nullable Boolean urgent,
            @Nullable List<String> lines,
            @Nullable Letter reply) {}

    record Single(String word) {}

    @Test
    void readsWhatHasTheShape() {
        assertThat(json.read("""
                {"to": "Noor", "stamps": 2, "urgent": true, "lines": ["a", "b"]}""", Letter.class)).isEqualTo(new Letter("Noor", 2, true, List.of("a", "b"), null));
    }

    @Test
    void explicitNullIsTheSameAsAbsent() {
        assertThat(json.read("""
                {"to": null, "lines": null}""", Letter.class)).isEqualTo(json.read("{}", Letter.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"to\"",
                "1",
                "{",
                "{\"to\": \"a\"",
                "{} x",
                "{}{}",
                "{} // done",
                "{\"to\": \"a\",}",
                "{'to': 'a'}",
                "{to: \"a\"}",
                "{\"stamps\": 01}",
                "{\"stamps\": NaN}",
                "{\"to\": \"a\tb\"}",
                "{\"to\": \"\\x\"}",
                "{\"To\": \"a\"}",
                "{\"from\": \"a\"}",
                "{\"to\": \"a\", \"to\": \"a\"}",
                "{\"reply\": {\"to\": \"a\", \"to\": \"b\"}}",
                "{\"reply\": {\"from\": \"a\"}}",
                "{\"reply\": \"\"}",
                "{\"reply\": []}",
                "{\"to\": 1}",
                "{\"to\": 1.5}",
                "{\"to\": true}",
                "{\"to\": [\"a\"]}",
                "{\"to\": {}}",
                "{\"stamps\": \"1\"}",
                "{\"stamps\": \"\"}",
                "{\"stamps\": 1.0}",
                "{\"stamps\": true}",
                "{\"stamps\": 3000000000}",
                "{\"urgent\": \"true\"}",
                "{\"urgent\": 1}",
                "{\"lines\": \"a\"}",
                "{\"lines\": \"\"}",
                "{\"lines\": {}}",
                "{\"lines\": [1]}",
                "\uFEFF{}"
            })
    void anythingElseIsMalformed(String body) {
        assertThatThrownBy(() -> json.read(body, Letter.class)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", "{\"word\": 1}", "[\"a\"]"})
    void aRecordOfOneFieldIsNoExceptionToIt(String body) {
        assertThatThrownBy(() -> json.read(body, Single.class)).isInstanceOf(Malformed.class);
    }

    @Test
    void twentyLevelsAreTheDeepest() {
        assertThat(json.read(nested(20), Letter.class)).isNotNull();
        assertThatThrownBy(() -> json.read(nested(21), Letter.class)).isInstanceOf(Malformed.class);
    }

    @Test
    void onlyUtf8IsRead() {
        assertThat(json.read(request("{\"word\": \"Zoë\"}".getBytes(UTF_8)), Single.class))
                .isEqualTo(new Single("Zoë"));
        assertThatThrownBy(() -> json.read(request("{\"word\": \"a\"}".getBytes(UTF_16LE)), Single.class))
                .isInstanceOf(Malformed.class);
        byte[] overlong = {'{', '"', 'w', 'o', 'r', 'd', '"', ':', '"', (byte) 0xC0, (byte) 0x80, '"', '}'};
        assertThatThrownBy(() -> json.read(request(overlong), Single.class)).isInstanceOf(Malformed.class);
    }

    @Test
    void the64thKibibyteIsTheLast() {
        byte[] full = ("{\"word\": \"a\"}" + " ".repeat(64 * 1024 - 13)).getBytes(UTF_8);
        assertThat(full).hasSize(64 * 1024);
        assertThat(json.read(request(full), Single.class)).isEqualTo(new Single("a"));

        byte[] over = ("{\"word\": \"a\"}" + " ".repeat(64 * 1024 - 12)).getBytes(UTF_8);
        assertThatThrownBy(() -> json.read(request(over), Single.class)).isInstanceOf(TooLarge.class);
    }

    private static String nested(int levels) {
        return "{\"reply\":".repeat(levels - 1) + "{}" + "}".repeat(levels - 1);
    }

    private static MockHttpServletRequest request(byte[] body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/letters");
        request.setContent(body);
        return request;
    }
}
