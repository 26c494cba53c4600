package be.handlewithcare.core.lookup;

import be.handlewithcare.core.lookup.LookupAnswer.Definite;
import java.util.Map;
import java.util.Set;

/** What came of a question. */
public sealed interface LookupResult {

    /** What each of the sources said that were asked. */
    Map<LookupSource, LookupAnswer> heard();

    /**
     * The question is settled.
     *
     * @param source whose answer it is
     */
    record Answered(LookupSource source, Definite answer, Map<LookupSource, LookupAnswer> heard)
            implements LookupResult {
        public Answered {
            heard = Map.copyOf(heard);
        }
    }

    /**
     * Those that could be asked do not know the child.
     *
     * @param missing those that might: they could not answer, or were not to be asked
     */
    record Unanswered(Set<LookupSource> missing, Map<LookupSource, LookupAnswer> heard) implements LookupResult {
        public Unanswered {
            missing = Set.copyOf(missing);
            heard = Map.copyOf(heard);
        }
    }
}
