package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.calendar.Brussels;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The SOAP message around a question. */
final class Envelope {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    // MAGDA wants milliseconds and gets none: they would be of no use to anybody.
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss'.000'", Locale.ROOT);

    private Envelope() {}

    /** The whole message, unsigned. */
    static Document around(Question<?> question, Reference reference, MagdaSettings settings, Instant at) {
        Document document = document();
        Element envelope = qualified(document, SOAP, "soapenv", "Envelope");
        document.appendChild(envelope);
        envelope.appendChild(document.createElementNS(SOAP, "soapenv:Header"));
        Element body = document.createElementNS(SOAP, "soapenv:Body");
        envelope.appendChild(body);
        Service service = question.service();
        Element operation = qualified(document, service.namespace(), "web", service.operation());
        body.appendChild(operation);
        Element request = add(operation, "Verzoek");
        addContext(request, service, reference, settings, at);
        Element one = add(add(request, "Vragen"), "Vraag");
        add(one, "Referte", reference.value());
        question.writeInto(add(one, "Inhoud"));
        return document;
    }

    /** A new element at the end of a parent. MAGDA's inner elements are in no namespace. */
    static Element add(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(null, name);
        parent.appendChild(child);
        return child;
    }

    /** A new element with a text, whatever characters are in it. */
    static void add(Element parent, String name, String text) {
        Element child = add(parent, name);
        child.appendChild(parent.getOwnerDocument().createTextNode(text));
    }

    private static void addContext(
            Element request, Service service, Reference reference, MagdaSettings settings, Instant at) {
        Element context = add(request, "Context");
        add(context, "Naam", service.operation());
        add(context, "Versie", service.version());
        Element message = add(context, "Bericht");
        add(message, "Type", "VRAAG");
        ZonedDateTime here = at.atZone(Brussels.ZONE);
        Element moment = add(message, "Tijdstip");
        add(moment, "Datum", DAY.format(here));
        add(moment, "Tijd", TIME.format(here));
        Element sender = add(message, "Afzender");
        add(sender, "Identificatie", settings.sender());
        add(sender, "Referte", reference.value());
        if (settings.capacity() != null) {
            add(sender, "Hoedanigheid", settings.capacity());
        }
    }

    /** A signature covers the declarations that are there, and none that are only added when it is written down. */
    private static Element qualified(Document document, String namespace, String prefix, String name) {
        Element element = document.createElementNS(namespace, prefix + ":" + name);
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + prefix, namespace);
        return element;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK makes no documents", e);
        }
    }
}
