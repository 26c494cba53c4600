package be.handlewithcare.veck.schools.official;

import java.util.Locale;

/** The columns of the official list that are used; each must be in its header, in any order and among any others. */
enum Column {
    SCHOOLNUMMER,
    INTERN_VPLNUMMER,
    NAAM,
    STRAAT,
    HUISNUMMER,
    POSTCODE,
    GEMEENTE,
    NISCODE,
    PROVINCIE,
    HOOFDZETEL,
    TELEFOON,
    E_MAIL("e-mail"),
    STATUS_ERKENNING("status erkenning");

    private final String header;

    Column() {
        header = name().toLowerCase(Locale.ROOT);
    }

    Column(String header) {
        this.header = header;
    }

    /** As the header names it. Templates find only public methods. */
    public String header() {
        return header;
    }

    /** As a refusal points to it. */
    String pointer() {
        return "/" + header;
    }
}
