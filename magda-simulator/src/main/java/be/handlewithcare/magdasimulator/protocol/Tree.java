package be.handlewithcare.magdasimulator.protocol;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** An element whose children are looked at strictly. */
final class Tree {
    private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final Element element;

    private Tree(Element element) {
        this.element = element;
    }

    /** @throws Refused {@link Breach#XML} if it is not well-formed or has a document type */
    static Tree parse(byte[] xml) throws Refused {
        try {
            return new Tree(builder().parse(new ByteArrayInputStream(xml)).getDocumentElement());
        } catch (SAXException _) {
            throw new Refused(Breach.XML);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read from memory", e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setXIncludeAware(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCUMENT_TYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // The default one prints what it found wrong, and with it what it read.
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this JDK's parser cannot be hardened", e);
        }
    }

    boolean is(String namespace, String name) {
        return name.equals(element.getLocalName()) && namespace.equals(namespace());
    }

    String namespace() {
        String namespace = element.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    String name() {
        return element.getLocalName();
    }

    /** The text of an element that has no other content, without the spaces around it. */
    String text() throws Refused {
        if (!children().isEmpty()) {
            throw new Refused(Breach.STRUCTURE);
        }
        return element.getTextContent().strip();
    }

    List<Tree> children() {
        List<Tree> children = new ArrayList<>();
        for (@Nullable Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new Tree(child));
            }
        }
        return children;
    }

    /**
     * Nothing but these unqualified children, in this order. One with a question mark may be missing, one with a star may
     * also come several times.
     *
     * @throws Refused {@link Breach#STRUCTURE}
     */
    Tree only(String... expected) throws Refused {
        List<Tree> children = children();
        int at = 0;
        for (String rule : expected) {
            boolean optional = rule.endsWith("?") || rule.endsWith("*");
            String name = optional ? rule.substring(0, rule.length() - 1) : rule;
            int first = at;
            while (at < children.size() && children.get(at).is("", name) && (at == first || rule.endsWith("*"))) {
                at++;
            }
            refuseIf(at == first && !optional);
        }
        refuseIf(at < children.size());
        return this;
    }

    Tree child(String name) throws Refused {
        return optional(name).orElseThrow(() -> new Refused(Breach.STRUCTURE));
    }

    Optional<Tree> optional(String name) {
        return children().stream().filter(child -> child.is("", name)).findFirst();
    }

    List<Tree> all(String name) {
        return children().stream().filter(child -> child.is("", name)).toList();
    }

    boolean contains(String namespace, String name) {
        return element.getElementsByTagNameNS(namespace, name).getLength() > 0;
    }

    private static void refuseIf(boolean wrong) throws Refused {
        if (wrong) {
            throw new Refused(Breach.STRUCTURE);
        }
    }
}
