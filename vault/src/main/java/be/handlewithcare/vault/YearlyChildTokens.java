package be.handlewithcare.vault;

import be.handlewithcare.core.calendar.Brussels;
import be.handlewithcare.core.calendar.SchoolYear;
import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.ChildTokens;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.MatchingName;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Child tokens under a key per school year, so that nothing links a child from one year to the next. */
final class YearlyChildTokens implements ChildTokens {
    private static final String PREFIX = "child-token/";

    private final NamedKeys keys;
    private final Clock clock;

    YearlyChildTokens(NamedKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public ChildToken tokenOf(Identity child, SchoolYear year) {
        LocalDate today = Brussels.dayOf(clock.instant());
        dropOutdated(today);
        if (isOutdated(year, today)) {
            throw new IllegalStateException("The child tokens of school year %s are forgotten".formatted(year));
        }
        byte[] message = LengthPrefixed.bytesOf(List.of(
                MatchingName.of(child.name()).value(), child.birthDate().value().toString()));
        return new ChildToken(Base64.getEncoder().encodeToString(Secrets.hmac(keyOf(year), message)));
    }

    @Override
    public Set<SchoolYear> forgetOutdated(LocalDate today) {
        dropOutdated(today);
        return keys.livingNames(PREFIX).stream()
                .filter(name -> isOutdated(yearOf(name), today))
                .filter(keys::destroy)
                .map(YearlyChildTokens::yearOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Makes the year's key before it is needed, so that no two reports have to wait for each other over it. */
    void prepare(SchoolYear year) {
        keyOf(year);
    }

    /** Whichever node destroyed a key: from that day on this one does not hold it either. */
    private void dropOutdated(LocalDate today) {
        keys.dropFromMemory(name -> name.startsWith(PREFIX) && isOutdated(yearOf(name), today));
    }

    private byte[] keyOf(SchoolYear year) {
        return keys.keyOf(PREFIX + year);
    }

    private static SchoolYear yearOf(String name) {
        return SchoolYear.parse(name.substring(PREFIX.length()));
    }

    private static boolean isOutdated(SchoolYear year, LocalDate today) {
        return !today.isBefore(year.tokensForgottenFrom());
    }
}
