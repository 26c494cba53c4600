package be.handlewithcare.app.session;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Optional;

/** Converts the values of a session to and from bytes. Reading accepts only the types that this program stores. */
public final class SessionValues {
    private static final ObjectInputFilter ONLY_OURS = ObjectInputFilter.Config.createFilter(
            "maxdepth=30;maxrefs=20000;maxbytes=2097152;maxarray=200000;java.lang.*;java.util.*;java.util.concurrent.*;"
                    + "java.time.*;java.net.URL;be.handlewithcare.**;org.springframework.security.**;"
                    + "org.springframework.web.servlet.FlashMap;org.springframework.util.LinkedMultiValueMap;"
                    + "org.springframework.util.MultiValueMapAdapter;!*");

    private SessionValues() {}

    /**
     * Converts a value to bytes.
     *
     * @throws IllegalStateException if it cannot be serialised, which a test should have found
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

    /** Reads a value; empty if another version of the program wrote it, or if its type is not one that the program stores. */
    public static Optional<Object> read(byte[] written) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written))) {
            in.setObjectInputFilter(ONLY_OURS);
            return Optional.of(in.readObject());
        } catch (IOException | ClassNotFoundException _) {
            return Optional.empty();
        }
    }
}
