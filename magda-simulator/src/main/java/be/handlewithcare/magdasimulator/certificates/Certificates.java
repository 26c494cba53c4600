package be.handlewithcare.magdasimulator.certificates;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * Keys for both sides of a two-way TLS connection on this machine, as PKCS12 files in one directory. Made once, kept if
 * there; all files can be read by their owner only. Each side has one random password, in a file beside its stores.
 */
public final class Certificates {
    private static final int PASSWORD_BYTES = 24;

    private final Path directory;

    private Certificates(Path directory) {
        this.directory = directory;
    }

    /**
     * Those in the directory; makes them if one of the files is missing.
     *
     * @throws IOException if they cannot be written or read
     */
    public static Certificates in(Path directory) throws IOException {
        Certificates certificates = new Certificates(directory);
        List<Path> files = certificates.files();
        if (!files.stream().allMatch(Files::exists)) {
            certificates.make(files);
        }
        return certificates;
    }

    /** What the server shows and whom it trusts. */
    public StorePair server() {
        return new StorePair(directory, "server");
    }

    /** What the client shows and whom it trusts. */
    public StorePair client() {
        return new StorePair(directory, "client");
    }

    private List<Path> files() {
        StorePair server = server();
        StorePair client = client();
        return List.of(
                server.passwordFile(),
                server.keyStore(),
                server.trustStore(),
                client.passwordFile(),
                client.keyStore(),
                client.trustStore());
    }

    /** Aside first: whoever waits for the files sees whole ones only, and the last one last. */
    private void make(List<Path> files) throws IOException {
        Files.createDirectories(directory);
        Path aside = Files.createTempDirectory(directory, "new");
        try {
            Certificates fresh = new Certificates(aside);
            fresh.makeHere();
            for (Path file : files) {
                Path made = aside.resolve(file.getFileName());
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
                Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path left : fresh(aside)) {
                Files.deleteIfExists(left);
            }
            Files.delete(aside);
        }
    }

    private static List<Path> fresh(Path aside) {
        return new Certificates(aside).files();
    }

    private void makeHere() throws IOException {
        writePassword(server().passwordFile());
        writePassword(client().passwordFile());
        // At the same time: each takes about a second.
        Process forServer = Keytool.newKey(
                "server", "localhost", "dns:localhost,ip:127.0.0.1", server().keyStore(), server().passwordFile());
        Process forClient = Keytool.newKey(
                "client", "handle-with-care", "dns:localhost", client().keyStore(), client().passwordFile());
        Keytool.await(forServer);
        Keytool.await(forClient);
        server().trust(client());
        client().trust(server());
    }

    private static void writePassword(Path file) throws IOException {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(random), UTF_8);
    }
}
