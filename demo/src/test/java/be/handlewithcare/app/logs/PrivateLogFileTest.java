package be.handlewithcare.app.logs;

import static org.assertj.core.api.Assertions.assertThat;

import be.handlewithcare.demo.RunningDemo;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class PrivateLogFileTest {
    private static final String PRIVATE = "rw-r-----";

    private final LoggerContext logs = new LoggerContext();

    @TempDir
    Path directory;

    @AfterEach
    void stop() {
        logs.stop();
    }

    @Test
    void theLogAndWhatWasRotatedIsForOwnerAndGroup() throws IOException {
        PrivateLogFile<ILoggingEvent> log = open();
        log.rollover();
        log.rollover();

        assertThat(files()).hasSizeGreaterThanOrEqualTo(2).allMatch(file -> PRIVATE.equals(permissions(file)));
    }

    @Test
    void aLogThatEverybodyCouldReadIsNarrowedAndAStricterOneStays() throws IOException {
        Path file = Files.createFile(directory.resolve("hwc.log"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        open();
        assertThat(permissions(file)).isEqualTo(PRIVATE);

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        open();
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    /** The only appender to a file, of all in this process, is such a file. */
    @Test
    void theApplicationLogsToSuchAFile() {
        assertThat(RunningDemo.get().address()).isNotNull();
        LoggerContext running = (LoggerContext) LoggerFactory.getILoggerFactory();

        assertThat(running.getLogger("ROOT").getAppender("FILE")).isInstanceOf(PrivateLogFile.class);
    }

    private PrivateLogFile<ILoggingEvent> open() {
        PrivateLogFile<ILoggingEvent> file = new PrivateLogFile<>();
        file.setContext(logs);
        file.setFile(directory.resolve("hwc.log").toString());
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(logs);
        encoder.setPattern("%msg%n");
        encoder.start();
        file.setEncoder(encoder);
        FixedWindowRollingPolicy policy = new FixedWindowRollingPolicy();
        policy.setContext(logs);
        policy.setParent(file);
        policy.setFileNamePattern(directory.resolve("hwc.log") + ".%i");
        policy.start();
        file.setRollingPolicy(policy);
        SizeBasedTriggeringPolicy<ILoggingEvent> trigger = new SizeBasedTriggeringPolicy<>();
        trigger.setContext(logs);
        trigger.start();
        file.setTriggeringPolicy(trigger);
        file.start();
        assertThat(file.isStarted()).isTrue();
        return file;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
