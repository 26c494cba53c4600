package be.handlewithcare.magdasimulator.protocol;

import java.util.Arrays;
import java.util.Optional;

/** The two services that are simulated. */
public enum Service {
    /** {@code Persoon.ZoekPersoonOpNaam-02.02}: from name and birth date to a number. */
    PERSON_SEARCH(
            "ZoekPersoonOpNaam",
            "http://magda.vlaanderen.be/persoon/soap/zoekpersoonopnaam/v02_02",
            // The public test answers say 02.02.0000, the general text on the envelope 02.01.0000.
            "02.02.0000 02.01.0000"),
    /** {@code Onderwijs.GeefHistoriekInschrijving-02.01}: from a number to enrolments. */
    ENROLMENTS(
            "GeefHistoriekInschrijving",
            "http://webservice.geefhistoriekinschrijvingdienst-02_01.onderwijs.vlaanderen.be",
            "02.01.0000");

    private final String wireName;
    private final String namespace;
    private final String versions;

    Service(String wireName, String namespace, String versions) {
        this.wireName = wireName;
        this.namespace = namespace;
        this.versions = versions;
    }

    static Optional<Service> of(String namespace, String wireName) {
        return Arrays.stream(values())
                .filter(service -> service.namespace.equals(namespace) && service.wireName.equals(wireName))
                .findAny();
    }

    /** The name of the request element, and of the context. */
    public String wireName() {
        return wireName;
    }

    /** Of the outermost element in the body. */
    public String namespace() {
        return namespace;
    }

    boolean hasVersion(String version) {
        return Arrays.asList(versions.split(" ", -1)).contains(version);
    }
}
