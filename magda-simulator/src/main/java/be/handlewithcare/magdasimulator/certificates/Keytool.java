package be.handlewithcare.magdasimulator.certificates;

import java.io.IOException;
import java.nio.file.Path;

/** The JDK's own tool for keys. */
final class Keytool {
    private static final String VALID_DAYS = "3650";

    private Keytool() {}

    /** Starts making a key with a certificate signed by itself; the password is read from its file. */
    static Process newKey(String alias, String name, String alternativeNames, Path store, Path password)
            throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        // It lives for half a second: thorough compiling would double that.
                        "-J-XX:TieredStopAtLevel=1",
                        "-J-XX:+UseSerialGC",
                        "-genkeypair",
                        "-alias",
                        alias,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=" + alternativeNames,
                        "-startdate",
                        "-1d",
                        "-validity",
                        VALID_DAYS,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass:file",
                        password.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** @throws IOException if the tool failed */
    static void await(Process tool) throws IOException {
        try {
            int result = tool.waitFor();
            if (result != 0) {
                throw new IOException("keytool ended with " + result);
            }
        } catch (InterruptedException e) {
            tool.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
