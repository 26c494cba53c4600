package be.handlewithcare.core.lookup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sources of enrolments that are asked, and which of them are away. */
public interface AskedSources {

    /** In the order in which they are asked. */
    List<AskedSource> all();

    /**
     * One of them.
     *
     * @param silentSince when it had failed so often that it is only tried now and then; null while it answers
     */
    record AskedSource(LookupSource source, @Nullable Instant silentSince) {}
}
