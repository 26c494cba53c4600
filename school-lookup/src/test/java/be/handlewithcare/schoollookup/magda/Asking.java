package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupQuestion;
import be.handlewithcare.core.lookup.Pace;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.testkit.Examples;
import be.handlewithcare.schoollookup.magda.MagdaSettings.PersonSource;
import be.handlewithcare.schoollookup.magda.MagdaSettings.Store;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the real adapter, with settings that a test can turn. All names are invented. */
final class Asking {
    static {
        MagdaConfiguration.giveUpIdleConnections();
    }

    static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    static final Instant NOW = Instant.parse("2026-11-19T23:30:15.678Z");

    private final Neighbours neighbours = new Neighbours();
    private final URI url;
    private @Nullable Store keys;
    private @Nullable Store trusted;
    private @Nullable String capacity;
    private boolean personSearch = true;
    private boolean signing;
    private Duration answerPatience = Duration.ofSeconds(10);
    private Duration lookupPatience = Duration.ofSeconds(20);
    private int limitBytes = MagdaSettings.ANSWER_LIMIT_BYTES;

    Asking(URI url) {
        this.url = url;
    }

    Neighbours neighbours() {
        return neighbours;
    }

    Asking withStores(@Nullable Store keyStore, @Nullable Store trustStore) {
        keys = keyStore;
        trusted = trustStore;
        return this;
    }

    Asking signing() {
        signing = true;
        return this;
    }

    Asking withoutPersonSearch() {
        personSearch = false;
        return this;
    }

    Asking inCapacity(String agreed) {
        capacity = agreed;
        return this;
    }

    Asking patient(Duration perAnswer, Duration whole) {
        answerPatience = perAnswer;
        lookupPatience = whole;
        return this;
    }

    Asking readingAtMost(int bytes) {
        limitBytes = bytes;
        return this;
    }

    MagdaSettings settings() {
        return new MagdaSettings(
                url,
                "vlaanderen.be/hwc",
                capacity,
                personSearch,
                PersonSource.RR,
                keys,
                trusted,
                signing,
                Duration.ofSeconds(10),
                answerPatience,
                lookupPatience,
                limitBytes);
    }

    LookupAnswer noor() {
        return find(Examples.NOOR);
    }

    LookupAnswer find(Identity child) {
        try (MagdaSource source = source()) {
            return find(child, source);
        }
    }

    static LookupAnswer find(Identity child, MagdaSource source) {
        return source.find(new LookupQuestion(Examples.SIGNAL, child, TODAY));
    }

    /** One that is to be closed. */
    MagdaSource source() {
        return source(neighbours);
    }

    /** One with a line of its own, to be closed too. */
    MagdaSource source(Pace pace) {
        MagdaSettings settings = settings();
        return new MagdaSource(new Conversation.Surroundings(
                settings,
                new Line(settings, Stores.tls(settings)),
                MagdaConfiguration.signature(settings),
                neighbours,
                pace,
                neighbours,
                Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    static List<InstitutionNumber> schools(String... numbers) {
        return Stream.of(numbers).map(InstitutionNumber::new).toList();
    }
}
