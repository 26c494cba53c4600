package be.handlewithcare.mail;

/**
 * A kind of mail: the same for every notice, signal, school and zone, so that its words give nothing away.
 *
 * @param name key of its own words
 * @param reader key of the words for whoever reads it
 * @param discretion key of what is left out
 */
record Kind(String name, String reader, String discretion) {

    static Kind toSchool(String name) {
        return new Kind(name, "school", "school");
    }

    static Kind toZone(String name) {
        return new Kind(name, "desk", "desk");
    }

    static Kind toVeck(String name) {
        return new Kind(name, "veck", "veck");
    }
}
