package be.handlewithcare.app.journey;

import be.handlewithcare.app.Browser;
import be.handlewithcare.demo.HandleWithCareDemo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application in a process of its own, so that it can be killed. */
final class ApplicationProcess implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(2);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    final URI base;
    private final Process process;

    private ApplicationProcess(URI base, Process process) {
        this.base = base;
        this.process = process;
    }

    /**
     * Starts the demo and does not wait for it; several may come up at once.
     *
     * @param outside with the register, the schools and the key
     * @param more settings of this process
     */
    static ApplicationProcess launch(Path outside, Path data, Map<String, String> more) throws IOException {
        int port = RunningApplication.freePort();
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                HandleWithCareDemo.class.getName());
        command.environment()
                .putAll(Map.of(
                        "HWC_PROFILE", "demo",
                        "HWC_PORT", Integer.toString(port),
                        "HWC_DATA_DIR", data.toString(),
                        "HWC_REGISTER_FILE", outside.resolve("register.csv").toString(),
                        "HWC_SCHOOLS_FILE", outside.resolve("schools.csv").toString(),
                        "HWC_KEY_FILE", RunningApplication.newKey(outside)));
        command.environment().putAll(more);
        return new ApplicationProcess(
                URI.create("http://localhost:" + port),
                command.redirectErrorStream(true)
                        .redirectOutput(outside.resolve(port + ".log").toFile())
                        .start());
    }

    ApplicationProcess awaitUp() {
        Eventually.holds(START, this::isUp);
        return this;
    }

    /** All that is reachable in its memory, in a file. */
    void dumpMemory(Path file) throws IOException, InterruptedException {
        Process dump = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.heap_dump",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (dump.waitFor() != 0) {
            throw new AssertionError("no memory dump: jcmd ended with " + dump.exitValue());
        }
    }

    /** Returns the bytes of reachable memory. */
    long usedMemory() throws IOException, InterruptedException {
        diagnose("GC.run");
        Matcher used = USED.matcher(diagnose("GC.heap_info"));
        if (!used.find()) {
            throw new AssertionError("jcmd does not say how much is used");
        }
        return Long.parseLong(used.group(1)) * 1024;
    }

    private String diagnose(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new AssertionError("jcmd " + command + " ended with " + jcmd.exitValue());
        }
        return said;
    }

    /** Without a word, and without a chance to say one. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private boolean isUp() {
        if (!process.isAlive()) {
            throw new AssertionError("the application ended with " + process.exitValue());
        }
        try {
            return new Browser(base.toString()).get("/health").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
