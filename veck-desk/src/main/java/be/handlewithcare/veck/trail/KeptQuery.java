package be.handlewithcare.veck.trail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The question of a page as it stands in its address, for links that ask it again. Not for use by several threads. */
final class KeptQuery {
    private final StringJoiner query = new StringJoiner("&");

    /** Adds a parameter, unless it is empty. */
    KeptQuery with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, UTF_8));
        }
        return this;
    }

    @Override
    public String toString() {
        return query.toString();
    }
}
