package be.handlewithcare.core.lookup;

import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.NotAsked;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralPupils;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralSchools;
import be.handlewithcare.core.lookup.LookupAnswer.Unavailable;
import be.handlewithcare.core.school.InstitutionNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the sources of enrolments one after another until one knows the child. That a child is not found counts only once
 * each of them that may be asked has said so.
 */
public final class SchoolLookup {
    private final List<EnrolmentSource> sources;

    /**
     * @param sources in the order in which they are asked
     * @throws IllegalArgumentException if there is none
     */
    public SchoolLookup(List<EnrolmentSource> sources) {
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("nobody to ask");
        }
        this.sources = List.copyOf(sources);
    }

    /** Changes nothing, so it may be asked again. */
    public LookupResult find(LookupQuestion question) {
        LookupResult silent = null;
        LookupResult settled = new LookupResult(sources.getLast().name(), new NotAsked());
        List<InstitutionNumber> near = new ArrayList<>();
        for (EnrolmentSource source : sources) {
            LookupResult result = new LookupResult(source.name(), source.find(question));
            switch (result.answer()) {
                case Found _, SeveralSchools _, SeveralPupils _ -> {
                    return result;
                }
                case NotFound(var schools) -> {
                    near.addAll(schools);
                    settled = new LookupResult(source.name(), new NotFound(near));
                }
                case NotAsked _ -> {}
                case Unavailable unavailable -> silent = sooner(silent, source.name(), unavailable);
            }
        }
        return silent == null ? settled : silent;
    }

    private static LookupResult sooner(@Nullable LookupResult silent, LookupSource name, Unavailable unavailable) {
        return silent != null
                        && silent.answer() instanceof Unavailable(var before)
                        && before.compareTo(unavailable.retryAfter()) <= 0
                ? silent
                : new LookupResult(name, unavailable);
    }
}
