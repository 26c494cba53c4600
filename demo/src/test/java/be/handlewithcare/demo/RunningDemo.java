package be.handlewithcare.demo;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.util.FileSystemUtils;

/**
 * The demo, started once for all tests as a visitor would start it, on a free port and a data directory of its own. Test
 * doors stand in for what the other rooms put behind each address.
 */
public final class RunningDemo {
    /** The one school of this demo; its director can sign in. */
    public static final String SCHOOL = "012345";

    private static final RunningDemo ONE = start(TestDoors.class);

    private final int port;
    private final ConfigurableApplicationContext context;

    private RunningDemo(int port, ConfigurableApplicationContext context) {
        this.port = port;
        this.context = context;
    }

    public static RunningDemo get() {
        return ONE;
    }

    /**
     * Starts another demo with settings of its own.
     *
     * @param more configuration beside the application's
     * @param settings each as {@code --NAME=value}
     */
    public static RunningDemo with(Class<?> more, String... settings) {
        return start(more, settings);
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** The same machine under its other name. */
    public String otherAddress() {
        return "http://127.0.0.1:" + port;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Signs with the issuer's own key, so that a test can make tokens that are wrong in one thing only. */
    @SuppressWarnings("unchecked")
    public JwtEncoder tokens() {
        return new NimbusJwtEncoder((JWKSource<SecurityContext>) context.getBean(JWKSource.class));
    }

    private static RunningDemo start(Class<?> more, String... settings) {
        try {
            Path home = Files.createTempDirectory("hwc-demo");
            int port = freePort();
            List<String> arguments = new ArrayList<>(List.of(
                    "--HWC_PORT=" + port,
                    "--HWC_DATA_DIR=" + home.resolve("data"),
                    "--HWC_SCHOOLS_FILE=" + schools(home)));
            arguments.addAll(List.of(settings));
            SpringApplication demo = HandleWithCareDemo.application(TestDoors.class, more);
            demo.setRegisterShutdownHook(false);
            ConfigurableApplicationContext context = demo.run(arguments.toArray(String[]::new));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(context, home)));
            return new RunningDemo(port, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path schools(Path home) throws IOException {
        return Files.write(
                home.resolve("schools.csv"),
                List.of(
                        "institution,name,municipality,mailbox,joined_on,left_on",
                        SCHOOL + ",Basisschool De Proef,Willebroek,directie@deproef.example,2025-09-01,"));
    }

    private static void end(ConfigurableApplicationContext context, Path home) {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
