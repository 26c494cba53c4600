package be.handlewithcare.app.settings;

import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.schoollookup.magda.MagdaRefused;
import be.handlewithcare.schoollookup.magda.MagdaSettings;
import be.handlewithcare.schoollookup.magda.MagdaSettings.PersonSource;
import be.handlewithcare.schoollookup.magda.MagdaSettings.Store;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads who is asked for a child's school. MAGDA is set wholly or not at all. */
final class LookupsReader {
    private static final String URL = "HWC_MAGDA_URL";
    private static final String SOURCES = "HWC_LOOKUP_SOURCES";
    private static final String KEY_STORE = "HWC_MAGDA_KEY_STORE";
    private static final String TRUST_STORE = "HWC_MAGDA_TRUST_STORE";
    private static final String SENDER = "HWC_MAGDA_SENDER";
    private static final String PERSON_SEARCH = "HWC_MAGDA_PERSON_SEARCH";
    private static final String[] OF_MAGDA = {
        KEY_STORE + "_FILE",
        KEY_STORE + "_PASSWORD",
        TRUST_STORE + "_FILE",
        TRUST_STORE + "_PASSWORD",
        SENDER,
        "HWC_MAGDA_CAPACITY",
        PERSON_SEARCH,
        "HWC_MAGDA_PERSON_SOURCE",
        "HWC_MAGDA_SIGNING",
        "HWC_MAGDA_QUESTIONS_PER_SECOND",
        "HWC_MAGDA_CONNECT_SECONDS",
        "HWC_MAGDA_ANSWER_SECONDS"
    };

    private final Variables variables;
    private final Profile profile;

    LookupsReader(Variables variables, Profile profile) {
        this.variables = variables;
        this.profile = profile;
    }

    Lookups read() {
        Optional<URI> url = variables.parsed(
                URL,
                this::address,
                profile.strict() ? "an https address; http on this machine is for the demo" : SettingsReader.ADDRESS);
        List<LookupSource> sources = variables
                .parsed(SOURCES, LookupsReader::sources, "register, magda, or both in the order to ask them")
                .orElse(List.of(isMagdaSet() ? LookupSource.MAGDA : LookupSource.REGISTER));
        refuseHalf(sources, url.isPresent());
        return new Lookups(
                sources,
                number("HWC_LOOKUPS_AT_ONCE", 64, 4),
                number("HWC_MAGDA_QUESTIONS_PER_SECOND", 1000, 20),
                url.filter(_ -> sources.contains(LookupSource.MAGDA) && !variables.hasProblems())
                        .flatMap(this::magda)
                        .orElse(null));
    }

    /** Parses MAGDA's address. It receives national numbers, so production accepts no clear text, not even on this machine. */
    private URI address(String value) {
        URI address = URI.create(value);
        SettingsReader.require(address.getHost() != null);
        SettingsReader.require("https".equals(address.getScheme())
                || (!profile.strict() && MagdaSettings.isPlainOnThisMachine(address)));
        return address;
    }

    /** If only in part, so that what is missing is named. */
    private boolean isMagdaSet() {
        return variables.isSet(URL) || Stream.of(OF_MAGDA).anyMatch(variables::isSet);
    }

    private void refuseHalf(List<LookupSource> sources, boolean addressIsGood) {
        if (isMagdaSet() || sources.contains(LookupSource.MAGDA)) {
            variables.require(URL);
        }
        variables.requireAllOrNone(KEY_STORE + "_FILE", KEY_STORE + "_PASSWORD");
        variables.requireAllOrNone(TRUST_STORE + "_FILE", TRUST_STORE + "_PASSWORD");
        if (profile.strict()) {
            refuseHalfInProduction(sources, addressIsGood);
        }
    }

    private void refuseHalfInProduction(List<LookupSource> sources, boolean addressIsGood) {
        if (sources.contains(LookupSource.REGISTER)) {
            variables.require("HWC_REGISTER_FILE");
        }
        if (variables.isSet(URL)) {
            variables.require(SENDER, PERSON_SEARCH);
            if (addressIsGood) {
                variables.require(KEY_STORE + "_FILE");
            }
            if (variables.isSet("HWC_REGISTER_FILE")) {
                variables.require(SOURCES);
            }
        }
    }

    private Optional<MagdaSettings> magda(URI url) {
        try {
            return Optional.of(new MagdaSettings(
                    url,
                    variables.text(SENDER).orElse("handle-with-care-demo"),
                    variables.text("HWC_MAGDA_CAPACITY").orElse(null),
                    onOrOff(PERSON_SEARCH, true),
                    variables
                            .parsed("HWC_MAGDA_PERSON_SOURCE", PersonSource::valueOf, "RR or KSZ")
                            .orElse(PersonSource.RR),
                    store(KEY_STORE),
                    store(TRUST_STORE),
                    onOrOff("HWC_MAGDA_SIGNING", false),
                    seconds("HWC_MAGDA_CONNECT_SECONDS", MagdaSettings.CONNECT_PATIENCE),
                    seconds("HWC_MAGDA_ANSWER_SECONDS", MagdaSettings.ANSWER_PATIENCE),
                    MagdaSettings.LOOKUP_PATIENCE,
                    MagdaSettings.ANSWER_LIMIT_BYTES));
        } catch (MagdaRefused refused) {
            variables.refuse(refused);
            return Optional.empty();
        }
    }

    private @Nullable Store store(String name) {
        Optional<String> password = variables.text(name + "_PASSWORD");
        return variables
                .parsed(name + "_FILE", Path::of, "a path to a PKCS 12 file")
                .flatMap(file -> password.map(known -> new Store(file, known)))
                .orElse(null);
    }

    private static List<LookupSource> sources(String value) {
        List<LookupSource> sources = Stream.of(value.split(",", -1))
                .map(name -> LookupSource.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                .toList();
        SettingsReader.require(sources.stream().distinct().count() == sources.size());
        return sources;
    }

    private boolean onOrOff(String name, boolean otherwise) {
        return variables
                .parsed(name, SettingsReader::onOrOff, SettingsReader.ON_OR_OFF)
                .orElse(otherwise);
    }

    private Duration seconds(String name, Duration otherwise) {
        return Duration.ofSeconds(number(name, 15, (int) otherwise.toSeconds()));
    }

    private int number(String name, int most, int otherwise) {
        return variables.number(name, 1, most).orElse(otherwise);
    }
}
