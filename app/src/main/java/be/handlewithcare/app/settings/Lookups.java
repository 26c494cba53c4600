package be.handlewithcare.app.settings;

import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.schoollookup.magda.MagdaSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked where a child goes to school, and how fast.
 *
 * @param sources in the order in which they are asked
 * @param atOnce how many children at most are asked for at the same moment, over all nodes
 * @param magdaQuestionsPerSecond at most, over all nodes
 * @param magda how it is reached; absent if it is not among the sources
 */
public record Lookups(
        List<LookupSource> sources,
        int atOnce,
        int magdaQuestionsPerSecond,
        @Nullable MagdaSettings magda) {
    public Lookups {
        sources = List.copyOf(sources);
    }
}
