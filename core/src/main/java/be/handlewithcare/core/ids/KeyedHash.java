package be.handlewithcare.core.ids;

import java.util.UUID;

/** Derives ids that meet themselves when derived again and that nobody without the key can guess. */
public interface KeyedHash {

    /**
     * The id for these parts.
     *
     * @param kind of thing, so that equal parts of two kinds give two ids
     * @param parts in order; their borders count
     */
    UUID uuidOf(String kind, String... parts);
}
