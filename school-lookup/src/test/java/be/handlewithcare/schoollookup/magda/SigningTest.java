package be.handlewithcare.schoollookup.magda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.schoollookup.magda.MagdaSettings.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** With signing on, each body carries our signature, checked here by Java's own means. */
@ExtendWith(OutputCaptureExtension.class)
class SigningTest {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String UTILITY =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

    @TempDir
    Path directory;

    @Test
    void bothQuestionsCarryOurSignatureOfTheirBody() throws Exception {
        Store ours = Keytool.key(directory, "hwc", "hwc.example");
        PublicKey key = Keytool.opened(ours).getCertificate("hwc").getPublicKey();
        try (FakeMagda magda = answering()) {
            assertThat(new Asking(magda.url()).withStores(ours, null).signing().noor())
                    .isEqualTo(new Found(new InstitutionNumber("12345")));

            assertThat(magda.asked()).hasSize(2);
            for (AskedThere question : magda.asked()) {
                assertThat(isSigned(question.body(), key)).isTrue();
                assertThat(isSigned(question.body().replace("<Type>VRAAG", "<Type>ANDERS"), key))
                        .isFalse();
            }
        }
    }

    @Test
    void evenWhenEverythingIsLoggedTheChildIsNot(CapturedOutput output) throws Exception {
        Store ours = Keytool.key(directory, "hwc", "hwc.example");
        Logger all = Logger.getLogger("");
        Level before = all.getLevel();
        Handler console = new StreamHandler(System.out, new SimpleFormatter());
        console.setLevel(Level.ALL);
        all.addHandler(console);
        all.setLevel(Level.ALL);
        try (FakeMagda magda = answering()) {
            new Asking(magda.url()).withStores(ours, null).signing().noor();
        } finally {
            all.setLevel(before);
            all.removeHandler(console);
            console.flush();
        }

        assertThat(output.getAll()).contains("FINE").doesNotContain("Peeters", Answers.NOOR);
    }

    @Test
    void withoutSigningThereIsNoSecurityHeader() throws Exception {
        try (FakeMagda magda = new FakeMagda()) {
            new Asking(magda.url()).noor();

            assertThat(magda.asked(0).body()).doesNotContain("Signature", "wsse");
        }
    }

    private static FakeMagda answering() throws IOException {
        FakeMagda magda = new FakeMagda();
        magda.answers(question -> question.isPersonSearch()
                ? Answers.persons(question, Answers.noor())
                : Answers.content(question, Answers.at("12345")));
        return magda;
    }

    private static boolean isSigned(String message, PublicKey key) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(message.getBytes(UTF_8)));
        Element body = (Element) document.getElementsByTagNameNS(SOAP, "Body").item(0);
        body.setIdAttributeNS(UTILITY, "Id", true);
        DOMValidateContext context = new DOMValidateContext(
                key,
                document.getElementsByTagNameNS(XMLSignature.XMLNS, "Signature").item(0));
        XMLSignature signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
        assertThat(List.copyOf(signature.getSignedInfo().getReferences()))
                .singleElement()
                .satisfies(reference ->
                        assertThat(reference.getURI()).isEqualTo("#" + body.getAttributeNS(UTILITY, "Id")));
        return signature.validate(context);
    }
}
