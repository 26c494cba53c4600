package be.handlewithcare.app.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;

/** What a session holds, as bytes. Nothing is read back but the types that this program puts there. */
public final class SessionValues {
    private static final ObjectInputFilter ONLY_OURS = ObjectInputFilter.Config.createFilter(
            "maxdepth=30;maxrefs=20000;maxbytes=2097152;maxarray=200000;java.lang.*;java.util.*;java.util.concurrent.*;"
                    + "java.time.*;java.net.URL;be.handlewithcare.**;org.springframework.security.**;"
                    + "org.springframework.web.servlet.FlashMap;org.springframework.util.LinkedMultiValueMap;"
                    + "org.springframework.util.MultiValueMapAdapter;!*");

    private SessionValues() {}

    /**
     * A value as bytes.
     *
     * @throws IllegalStateException if it cannot be written, which a test should have found
     */
    public static byte[] written(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "a session cannot keep " + value.getClass().getName(), e);
        }
        return bytes.toByteArray();
    }

    /** Nothing if another version of the program wrote it, or it is of a type that nobody puts there. */
    public static Optional<Object> read(byte[] written) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written))) {
            in.setObjectInputFilter(ONLY_OURS);
            return Optional.of(in.readObject());
        } catch (IOException | ClassNotFoundException _) {
            return Optional.empty();
        }
    }
}
