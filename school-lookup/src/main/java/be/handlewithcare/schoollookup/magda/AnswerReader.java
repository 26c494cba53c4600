package be.handlewithcare.schoollookup.magda;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of an answer that may come from anybody: no document type, so no entities and nothing fetched; no deeper
 * and no more elements than any answer of MAGDA has, so its memory stays in proportion to its bytes. UTF-8 only.
 */
final class AnswerReader {
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;

    private final XMLStreamReader xml;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private int elements;

    private AnswerReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The outermost element. */
    static XmlElement read(InputStream answer) throws NoAnswer {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(letters(answer));
            try {
                return new AnswerReader(xml).root();
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw NoAnswer.unreadable();
        }
    }

    // Bytes that are no UTF-8 are an error here already; Java's parser would write a line about them to the console.
    private static Reader letters(InputStream answer) {
        return new InputStreamReader(answer, StandardCharsets.UTF_8.newDecoder());
    }

    // A new one each time: a factory may keep its last reader, and with it a child's answer.
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("http://javax.xml.XMLConstants/property/accessExternalDTD", "");
        return factory;
    }

    private XmlElement root() throws XMLStreamException, NoAnswer {
        XmlElement root = null;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = begin();
                    root = root == null ? element : root;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> addText();
                case XMLStreamConstants.COMMENT, XMLStreamConstants.END_DOCUMENT -> {}
                default -> throw NoAnswer.unreadable();
            }
        }
        if (root == null) {
            throw NoAnswer.unreadable();
        }
        return root;
    }

    private XmlElement begin() throws NoAnswer {
        elements++;
        if (elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
            throw NoAnswer.unreadable();
        }
        XmlElement element = new XmlElement(xml.getName());
        if (!open.isEmpty()) {
            open.peek().add(element);
        }
        open.push(element);
        return element;
    }

    private void addText() {
        if (!open.isEmpty()) {
            open.peek().add(xml.getText());
        }
    }
}
