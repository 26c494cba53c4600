package be.handlewithcare.web;

import be.handlewithcare.core.outage.Causes;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an exception came from, for the log: classes and lines, never messages, since a message may quote a child. */
public final class StackFrames {
    private StackFrames() {}

    /** The exception and its causes, without a word of what they say. */
    public static String of(Throwable thrown) {
        return Causes.of(thrown).map(StackFrames::oneOf).collect(Collectors.joining("\ncaused by "));
    }

    private static String oneOf(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", thrown.getClass().getName(), ""));
    }
}
