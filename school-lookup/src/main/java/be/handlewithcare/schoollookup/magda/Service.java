package be.handlewithcare.schoollookup.magda;

/** The two services of MAGDA that we ask, with the names they have in its message definitions. */
enum Service {
    PERSON_SEARCH(
            "http://magda.vlaanderen.be/persoon/soap/zoekpersoonopnaam/v02_02",
            "ZoekPersoonOpNaam",
            "02.02.0000",
            "Personen",
            "Persoon"),
    ENROLMENTS(
            "http://webservice.geefhistoriekinschrijvingdienst-02_01.onderwijs.vlaanderen.be",
            "GeefHistoriekInschrijving",
            "02.01.0000",
            "Inschrijvingen",
            "Inschrijving");

    private final String namespace;
    private final String operation;
    private final String version;
    private final String list;
    private final String entry;

    Service(String namespace, String operation, String version, String list, String entry) {
        this.namespace = namespace;
        this.operation = operation;
        this.version = version;
        this.list = list;
        this.entry = entry;
    }

    String namespace() {
        return namespace;
    }

    String operation() {
        return operation;
    }

    String version() {
        return version;
    }

    /** The element of an answer's content that holds the {@linkplain #entry() entries}. */
    String list() {
        return list;
    }

    String entry() {
        return entry;
    }
}
