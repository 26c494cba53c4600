package be.handlewithcare.schoollookup.magda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/** An element of an answer. Attributes are of no interest. */
final class XmlElement {
    private final QName name;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    XmlElement(QName name) {
        this.name = name;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String part) {
        text.append(part);
    }

    boolean is(String namespace, String localName) {
        return name.getNamespaceURI().equals(namespace) && name.getLocalPart().equals(localName);
    }

    /** Its own text, without the spaces around it. */
    String text() {
        return text.toString().strip();
    }

    Stream<XmlElement> children(String namespace, String localName) {
        return children.stream().filter(child -> child.is(namespace, localName));
    }

    /** The children of this name. MAGDA's own elements are in no namespace, but for the outermost. */
    Stream<XmlElement> children(String localName) {
        return children("", localName);
    }

    Stream<XmlElement> children() {
        return children.stream();
    }

    /** The first element at the end of this way down. */
    Optional<XmlElement> at(String... way) {
        Optional<XmlElement> here = Optional.of(this);
        for (String step : way) {
            here = here.flatMap(element -> element.children(step).findFirst());
        }
        return here;
    }

    /** The text at the end of this way down, unless there is none. */
    Optional<String> textAt(String... way) {
        return at(way).map(XmlElement::text).filter(found -> !found.isEmpty());
    }

    /** Itself and all below it. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
    }
}
