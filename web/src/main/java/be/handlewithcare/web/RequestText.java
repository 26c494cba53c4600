package be.handlewithcare.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

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
     * Reads the bytes of the whole body, whatever length its headers claim.
     *
     * @param limit in bytes
     * @throws TooLarge past the limit
     * @throws Malformed if it breaks off
     */
    public static byte[] bytes(HttpServletRequest request, int limit) {
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
