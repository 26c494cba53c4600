package be.handlewithcare.schoollookup.magda;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;

/** A message as bytes, UTF-8, which are wiped when it is closed. */
final class Written implements AutoCloseable {
    private static final int MOST_BYTES = 32_768;

    private final byte[] bytes;

    private Written(byte[] bytes) {
        this.bytes = bytes;
    }

    static Written of(Document message) {
        try (Wiped out = new Wiped()) {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer writer = factory.newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.transform(new DOMSource(message), new StreamResult(out));
            return new Written(out.toByteArray());
        } catch (TransformerException e) {
            throw new IllegalStateException("a question cannot be written down");
        }
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }

    /** Large enough from the start for any question, signed or not, so that it leaves no copy behind by growing. */
    private static final class Wiped extends ByteArrayOutputStream {
        Wiped() {
            super(MOST_BYTES);
        }

        @Override
        public void close() {
            Arrays.fill(buf, (byte) 0);
        }
    }
}
