package be.handlewithcare.app.signin;

import be.handlewithcare.core.decision.Actor.Role;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Translates an organisation's key, as issuers write it, into our own number of that organisation. */
final class OrganisationKeys {
    private static final Pattern INSTITUTION = Pattern.compile("[0-9]{1,6}");
    private static final Pattern KBO = Pattern.compile("[0-9]{9,10}");
    private static final Pattern OTHER = Pattern.compile("[A-Za-z0-9._/-]{1,64}");

    private final Function<String, Optional<ZoneCode>> zones;

    OrganisationKeys(Function<String, Optional<ZoneCode>> zones) {
        this.zones = zones;
    }

    Optional<String> organisation(Role role, String key) {
        return switch (role) {
            case ZONE_SYSTEM, OFFICER -> kbo(key).flatMap(zones).map(ZoneCode::value);
            case DIRECTOR ->
                Optional.of(key)
                        .filter(number -> INSTITUTION.matcher(number).matches())
                        .map(number -> new InstitutionNumber(number).value());
            case VECK, AUDITOR, OPERATOR -> Optional.of(key).filter(OTHER.asMatchPredicate());
            case SYSTEM -> Optional.empty();
        };
    }

    /**
     * Reads a KBO number of ten digits. Spreadsheets and number types lose its leading zero; {@code BE 0793.243.531} is read too.
     */
    private static Optional<String> kbo(String key) {
        String digits = key.replaceFirst("^BE", "").replaceAll("[. ]", "");
        return KBO.matcher(digits).matches()
                ? Optional.of(digits.length() == 9 ? "0" + digits : digits)
                : Optional.empty();
    }
}
