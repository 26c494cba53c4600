package be.handlewithcare.web;

import be.handlewithcare.core.decision.Rule;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** The body of a request as text: UTF-8 and nothing else, and never more of it in memory than allowed. */
public final class RequestText {

    private RequestText() {}

    /**
     * Reads the whole body, whatever length its headers claim.
     *
     * @param limit in bytes
     * @throws TooLarge past the limit
     * @throws Malformed if it is not UTF-8, or breaks off
     */
    public static String read(HttpServletRequest request, int limit) {
        return decode(bytes(request, limit));
    }

    /**
     * Bytes as text.
     *
     * @throws Malformed if they are not UTF-8
     */
    public static String decode(byte[] body) {
        try {
            // A decoder made here reports what String's constructor would silently replace.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed();
        }
    }

    /**
     * Reads a text line by line, whatever system ended the lines; nothing but a line is in memory at once.
     *
     * @param body of a request, or a file in it; is closed
     * @param limit in bytes, whatever length the headers claim
     * @param line called with each line in order, without its end
     * @throws TooLarge past the limit
     * @throws Malformed if it is not UTF-8, or breaks off; the lines before have been read then
     */
    public static void readLines(InputStream body, long limit, Consumer<String> line) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new LimitedBody(body, limit), StandardCharsets.UTF_8.newDecoder()))) {
            lines.lines().forEach(line);
        } catch (IOException | UncheckedIOException e) {
            throw new Malformed(List.of(new FieldError("", Rule.FORMAT)));
        }
    }

    private static byte[] bytes(HttpServletRequest request, int limit) {
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(limit + 1);
        } catch (IOException e) {
            throw new Malformed();
        }
        if (body.length > limit) {
            throw new TooLarge();
        }
        return body;
    }
}
