package be.handlewithcare.schoollookup.magda;

import org.w3c.dom.Element;

/**
 * A question to MAGDA.
 *
 * @param <T> what its answer holds
 */
interface Question<T> {

    Service service();

    /** Writes what is asked into the {@code Inhoud} of the envelope. */
    void writeInto(Element content);

    /** Reads the list in the {@code Inhoud} of an answer. What cannot be read in it is a doubt about that one entry. */
    T read(XmlElement list);
}
