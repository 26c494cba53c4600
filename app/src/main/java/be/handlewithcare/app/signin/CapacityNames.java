package be.handlewithcare.app.signin;

import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.PoliceZone;
import be.handlewithcare.core.zone.ZoneDirectory;
import be.handlewithcare.projections.desk.SchoolRegister;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;

/** Names capacities for people, such as the management of a school by the school's name. */
public final class CapacityNames {
    private static final Logger LOG = LoggerFactory.getLogger(CapacityNames.class);

    private final MessageSource words;
    private final ZoneDirectory zones;
    private final SchoolRegister schools;

    CapacityNames(MessageSource words, ZoneDirectory zones, SchoolRegister schools) {
        this.words = words;
        this.zones = zones;
        this.schools = schools;
    }

    /** Returns the name of a capacity in a language. */
    public String of(Capacity capacity, Locale language) {
        return words.getMessage("sign-in.as." + capacity.role(), new Object[] {organisation(capacity)}, language);
    }

    private String organisation(Capacity capacity) {
        String key = capacity.organisation();
        String name = switch (capacity.role()) {
            case OFFICER, ZONE_SYSTEM -> zone(key);
            case DIRECTOR -> school(key);
            case VECK, AUDITOR, OPERATOR, SYSTEM -> "";
        };
        return name.isEmpty() ? key : name + " (" + key + ")";
    }

    private String zone(String code) {
        return zones.zones().stream()
                .filter(zone -> zone.code().value().equals(code))
                .map(PoliceZone::name)
                .findFirst()
                .orElse("");
    }

    /**
     * Returns a school's name; empty if the database does not answer. Then the page shows the number, which is enough for the
     * page that reports the outage.
     */
    private String school(String number) {
        try {
            return schools.school(new InstitutionNumber(number))
                    .map(school -> school.details().name())
                    .orElse("");
        } catch (DataAccessException away) {
            LOG.debug("no name for a school", away);
            return "";
        }
    }
}
