package be.handlewithcare.magdasimulator.protocol;

import java.io.StringWriter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements inside each other. */
final class Markup {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private Markup() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /** A SOAP envelope with this in its body. */
    static String envelope(Inside body) {
        try {
            Markup markup = new Markup();
            markup.xml.writeStartDocument("UTF-8", "1.0");
            markup.xml.writeStartElement("soapenv", "Envelope", SOAP);
            markup.xml.writeNamespace("soapenv", SOAP);
            markup.xml.writeStartElement("soapenv", "Body", SOAP);
            body.writeTo(markup);
            markup.xml.writeEndDocument();
            return markup.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write into memory", e);
        }
    }

    /** An element of a service's namespace. */
    void qualified(String prefix, String namespace, String name, Inside inside) throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        xml.writeNamespace(prefix, namespace);
        inside.writeTo(this);
        xml.writeEndElement();
    }

    /** An unqualified element. */
    void element(String name, Inside inside) throws XMLStreamException {
        xml.writeStartElement(name);
        inside.writeTo(this);
        xml.writeEndElement();
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    void text(String name, Object value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value.toString());
        xml.writeEndElement();
    }

    void coded(String name, Object code, String description) throws XMLStreamException {
        element(name, it -> {
            it.text("Code", code);
            it.text("Omschrijving", description);
        });
    }

    void moment(LocalDateTime at) throws XMLStreamException {
        element("Tijdstip", it -> {
            it.text("Datum", at.toLocalDate());
            it.text("Tijd", at.format(TIME));
        });
    }

    void fault(String code, String message) throws XMLStreamException {
        xml.writeStartElement("soapenv", "Fault", SOAP);
        text("faultcode", "soapenv:" + code);
        text("faultstring", message);
        xml.writeEndElement();
    }

    /** What stands in an element. */
    interface Inside {
        void writeTo(Markup markup) throws XMLStreamException;
    }
}
