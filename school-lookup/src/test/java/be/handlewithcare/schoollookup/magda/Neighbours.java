package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Pace;
import be.handlewithcare.core.lookup.QuestionLog;
import be.handlewithcare.core.lookup.Stoppages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The log of questions, the pace and the stoppages, as a test wants them; they keep what they were told, in order. */
final class Neighbours implements QuestionLog, Pace, Stoppages {
    private final List<Object> told = new CopyOnWriteArrayList<>();
    private volatile Duration wait = Duration.ZERO;
    private Optional<Stoppage> stoppage = Optional.empty();
    private boolean logBroken;
    private volatile Runnable placeTaken = () -> {};

    /** A place in line was taken. */
    record PlaceTaken() {}

    /** All questions were stopped. */
    record Stopped(LookupSource source, String code) {}

    void eachWaits(Duration time) {
        wait = time;
    }

    /** Does this as soon as a place in line is taken, before its turn has come. */
    void whenAPlaceIsTaken(Runnable then) {
        placeTaken = then;
    }

    void breakTheLog() {
        logBroken = true;
    }

    List<Object> told() {
        return List.copyOf(told);
    }

    <T> List<T> told(Class<T> kind) {
        return told.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<String> codes() {
        return told(Answered.class).stream().map(Answered::code).toList();
    }

    @Override
    public void asked(Asked question) {
        if (logBroken) {
            throw new IllegalStateException("the log cannot be written");
        }
        told.add(question);
    }

    @Override
    public void answered(Answered answer) {
        told.add(answer);
    }

    @Override
    public Line lineUp(Duration patience) {
        if (wait.compareTo(patience) > 0) {
            return new Line.TooLong(wait);
        }
        told.add(new PlaceTaken());
        placeTaken.run();
        return new Line.Joined(new PlaceAfter(wait));
    }

    /** A place whose turn comes after that time. */
    private static final class PlaceAfter implements Place {
        private final Patience waited = new Patience(Duration.ZERO);
        private final Duration wait;

        PlaceAfter(Duration wait) {
            this.wait = wait;
        }

        @Override
        public Duration stillToWait() {
            Duration left = wait.minus(waited.used());
            return left.isNegative() ? Duration.ZERO : left;
        }

        @Override
        public void close() {}
    }

    @Override
    public Optional<Stoppage> of(LookupSource source) {
        return stoppage;
    }

    @Override
    public void stop(LookupSource source, String code) {
        told.add(new Stopped(source, code));
        stoppage = Optional.of(new Stoppage(source, code, Instant.EPOCH));
    }

    @Override
    public void resume(LookupSource source, Actor by) {
        stoppage = Optional.empty();
    }
}
