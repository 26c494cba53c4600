package be.handlewithcare.core.lookup;

import be.handlewithcare.core.lookup.LookupAnswer.Definite;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupAnswer.NotAsked;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.Pending;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralPupils;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralSchools;
import be.handlewithcare.core.lookup.LookupResult.Answered;
import be.handlewithcare.core.lookup.LookupResult.Unanswered;
import be.handlewithcare.core.school.InstitutionNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** Who is asked, in this order. */
    public List<LookupSource> sources() {
        return sources.stream().map(EnrolmentSource::name).toList();
    }

    /**
     * Changes nothing, so it may be asked again. Returns within {@link EnrolmentSource#LONGEST_ANSWER} for each source.
     *
     * @param shut sources that are not to be asked now
     */
    public LookupResult find(LookupQuestion question, Set<LookupSource> shut) {
        LookupSource last = sources.getLast().name();
        Definite settled = new NotAsked();
        Map<LookupSource, LookupAnswer> heard = new EnumMap<>(LookupSource.class);
        Set<LookupSource> missing = EnumSet.noneOf(LookupSource.class);
        List<InstitutionNumber> near = new ArrayList<>();
        for (EnrolmentSource source : sources) {
            if (shut.contains(source.name())) {
                missing.add(source.name());
                continue;
            }
            LookupAnswer answer = source.find(question);
            heard.put(source.name(), answer);
            switch (answer) {
                case Found found -> {
                    return new Answered(source.name(), found, heard);
                }
                case SeveralSchools several -> {
                    return new Answered(source.name(), several, heard);
                }
                case SeveralPupils several -> {
                    return new Answered(source.name(), several, heard);
                }
                case NotFound(var schools) -> {
                    near.addAll(schools);
                    last = source.name();
                    settled = new NotFound(near);
                }
                case NotAsked _ -> {}
                case Pending _ -> missing.add(source.name());
            }
        }
        return missing.isEmpty() ? new Answered(last, settled, heard) : new Unanswered(missing, heard);
    }
}
