package be.handlewithcare.magdasimulator;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a simulator is set up.
 *
 * @param port for questions; 0 for any free one
 * @param controlPort for {@link Control}, plain http; 0 for any free one
 * @param register the enrolments it knows
 * @param certificates directory of the keys for two-way TLS; null for plain http
 * @param clockTolerance how far a message's time may be off; null if it is not looked at
 * @param signatureRequired whether a message without signature is refused; none is ever verified
 */
public record SimulatorSettings(
        int port,
        int controlPort,
        Path register,
        @Nullable Path certificates,
        @Nullable Duration clockTolerance,
        boolean signatureRequired) {
    private static final Duration SOME_MINUTES = Duration.ofMinutes(5);

    /** Plain http on free ports, messages at most five minutes off. */
    public static SimulatorSettings plain(Path register) {
        return new SimulatorSettings(0, 0, register, null, SOME_MINUTES, false);
    }

    /** Two-way TLS on free ports, messages at most five minutes off. */
    public static SimulatorSettings secured(Path register, Path certificates) {
        return new SimulatorSettings(0, 0, register, certificates, SOME_MINUTES, false);
    }

    /** The same, taking messages of any time. */
    public SimulatorSettings atAnyTime() {
        return new SimulatorSettings(port, controlPort, register, certificates, null, signatureRequired);
    }

    /** The same, refusing messages without signature. */
    public SimulatorSettings signed() {
        return new SimulatorSettings(port, controlPort, register, certificates, clockTolerance, true);
    }
}
