package be.handlewithcare.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an exception came from, for the log: classes and lines, never messages, since a message may quote a child. */
public final class StackFrames {
    private static final int DEEPEST_CAUSE = 20;

    private StackFrames() {}

    /** The exception and its causes, without a word of what they say. */
    public static String of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .map(StackFrames::oneOf)
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String oneOf(Throwable thrown) {
        return Stream.of(thrown.getStackTrace())
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", thrown.getClass().getName(), ""));
    }
}
