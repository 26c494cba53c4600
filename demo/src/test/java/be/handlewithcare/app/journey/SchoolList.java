package be.handlewithcare.app.journey;

/** An official list of schools as the ministry publishes it: with a byte order mark, quoted, lines ended by CR. */
final class SchoolList {
    private SchoolList() {}

    static String of(String... sites) {
        return "\uFEFF\"schoolnummer\";\"intern_vplnummer\";\"naam\";\"net\";\"straat\";\"huisnummer\";\"postcode\";"
                + "\"gemeente\";\"niscode\";\"provincie\";\"hoofdzetel\";\"telefoon\";\"e-mail\";\"status erkenning\"\r"
                + String.join("\r", sites) + "\r";
    }

    static String site(String school, String name) {
        return site(school, 1, name);
    }

    /** The first site is the seat. */
    static String site(String school, int number, String name) {
        return "\"%s\";\"%d\";\"%s\";\"Vrij gesubsidieerd onderwijs\";\"Kerkstraat\";\"%d\";\"2830\";\"Boom\";\"11005\";"
                        .formatted(school, number, name, number)
                + "\"Antwerpen\";\"%s\";\"03 000 00 00\";\"info@school-%s.example\";\"erkend\""
                        .formatted(number == 1 ? "True" : "False", school);
    }
}
