package be.handlewithcare.app.settings;

import be.handlewithcare.core.network.ThisMachine;
import be.handlewithcare.mail.SmtpServer;
import be.handlewithcare.mail.SmtpServer.Encryption;
import be.handlewithcare.mail.SmtpServer.Login;
import be.handlewithcare.mail.SmtpServer.Patience;
import be.handlewithcare.mail.TrustStore;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/** Reads how to reach the mail server. Mail to another machine is encrypted unless the settings turn that off. */
final class MailServerReader {
    private static final String HOST = "HWC_SMTP_HOST";
    private static final String TLS = "HWC_SMTP_TLS";
    private static final String USER = "HWC_SMTP_USER";
    private static final String PASSWORD = "HWC_SMTP_PASSWORD";
    private static final String TRUST_FILE = "HWC_SMTP_TRUST_STORE_FILE";
    private static final String TRUST_PASSWORD = "HWC_SMTP_TRUST_STORE_PASSWORD";
    private static final String HELO = "HWC_SMTP_HELO";
    private static final String PORT = "HWC_SMTP_PORT";
    private static final Pattern NAME = Pattern.compile(
            "(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?" + "(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");
    private static final Pattern LITERAL = Pattern.compile("\\[(\\d{1,3}(\\.\\d{1,3}){3}|IPv6:[0-9A-Fa-f:.]+)]");
    private static final int PORT_OF_TLS = 465;
    private static final int PORT_OF_SMTP = 25;

    private final Variables variables;
    private final URI publicUrl;

    /** @param publicUrl its host name is our HELO name, unless a setting gives another one */
    MailServerReader(Variables variables, URI publicUrl) {
        this.variables = variables;
        this.publicUrl = publicUrl;
    }

    /** Returns the mail server; empty if no host is set. */
    Optional<SmtpServer> read() {
        variables.requireAllOrNone(USER, PASSWORD);
        variables.requireAllOrNone(TRUST_FILE, TRUST_PASSWORD);
        Optional<Integer> port = variables.parsed(PORT, SettingsReader::port, SettingsReader.PORT);
        Optional<Encryption> said = variables.parsed(TLS, MailServerReader::encryption, "none, starttls or tls");
        String helo = variables
                .parsed(HELO, MailServerReader::helo, "a host name, or an address in brackets")
                .or(this::nameOfPublicUrl)
                .orElse(null);
        Optional<Login> login =
                variables.text(USER).flatMap(user -> variables.text(PASSWORD).map(word -> new Login(user, word)));
        if (variables.isSet(USER) || variables.isSet(TLS) || variables.isSet(TRUST_FILE)) {
            variables.require(HOST);
        }
        Optional<String> host = variables.text(HOST);
        Encryption encryption = said.orElseGet(() -> usual(host.orElse(""), login.isPresent()));
        if (encryption == Encryption.NONE) {
            variables.refuse("must not travel in the clear: " + TLS + " must be starttls or tls", PASSWORD);
            variables.refuse("is of no use while " + TLS + " is none", TRUST_FILE);
        }
        SSLSocketFactory trust = trust();
        return host.filter(_ -> !variables.hasProblems())
                .map(name -> new SmtpServer(
                        name,
                        port.orElse(encryption == Encryption.TLS ? PORT_OF_TLS : PORT_OF_SMTP),
                        encryption,
                        login.orElse(null),
                        trust,
                        helo,
                        Patience.OF_RFC_5321));
    }

    /** Returns the default: no encryption on this machine, where nobody can listen in. */
    private static Encryption usual(String host, boolean login) {
        return ThisMachine.isHost(host) && !login ? Encryption.NONE : Encryption.STARTTLS;
    }

    private @Nullable SSLSocketFactory trust() {
        Optional<Path> file = variables.parsed(TRUST_FILE, Path::of, "a path to a PKCS 12 file");
        Optional<String> password = variables.text(TRUST_PASSWORD);
        if (file.isEmpty() || password.isEmpty()) {
            return null;
        }
        try {
            return TrustStore.open(file.get(), password.get());
        } catch (IllegalArgumentException unusable) {
            variables.refuse(String.valueOf(unusable.getMessage()), TRUST_FILE);
            return null;
        }
    }

    private Optional<String> nameOfPublicUrl() {
        return Optional.ofNullable(publicUrl.getHost())
                .filter(host -> NAME.matcher(host).matches())
                .filter(host -> host.matches(".*\\.[A-Za-z][^.]*"))
                .filter(host -> !ThisMachine.isHost(host));
    }

    private static Encryption encryption(String value) {
        return Encryption.valueOf(value.toUpperCase(Locale.ROOT));
    }

    private static String helo(String value) {
        SettingsReader.require(
                NAME.matcher(value).matches() || LITERAL.matcher(value).matches());
        return value;
    }
}
