package be.handlewithcare.magdasimulator;

import be.handlewithcare.magdasimulator.behaviour.Behaviour;
import be.handlewithcare.magdasimulator.behaviour.Direction;
import be.handlewithcare.magdasimulator.behaviour.Limit;
import be.handlewithcare.magdasimulator.behaviour.Script;
import be.handlewithcare.magdasimulator.certificates.Certificates;
import be.handlewithcare.magdasimulator.people.Population;
import be.handlewithcare.magdasimulator.people.RegisterFile;
import be.handlewithcare.magdasimulator.protocol.HeaderReader;
import be.handlewithcare.magdasimulator.protocol.QuestionReader;
import be.handlewithcare.magdasimulator.protocol.ReplyWriter;
import be.handlewithcare.magdasimulator.protocol.Service;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A running simulator. Listens on this machine's own address only. For any number of threads. */
public final class Simulator implements AutoCloseable {
    private final Population people;
    private final Traffic traffic;
    private final Script script = new Script();
    private final Line questions;
    private final Line control;
    private volatile Limit limit = Limit.none();

    private Simulator(SimulatorSettings settings, Clock clock) throws IOException {
        people = RegisterFile.read(settings.register());
        traffic = new Traffic(clock);
        control = Line.plain(settings.controlPort());
        Path certificates = settings.certificates();
        questions = certificates == null
                ? Line.plain(settings.port())
                : Line.secured(settings.port(), Certificates.in(certificates).server());
        questions.open(new Endpoint(
                new QuestionReader(new HeaderReader(clock, settings.clockTolerance()), settings.signatureRequired()),
                new Answering(people, traffic),
                new Direction(people),
                new ReplyWriter(clock),
                script,
                () -> limit,
                traffic,
                new Sending(new Entities(control.address().resolve(Control.BAIT)))));
        control.open(new Control(this, traffic));
    }

    /**
     * Reads the register and starts to listen.
     *
     * @throws IOException if the register or the certificates cannot be read, or a port is taken
     */
    public static Simulator start(SimulatorSettings settings, Clock clock) throws IOException {
        return new Simulator(settings, clock);
    }

    /** Where to ask. */
    public URI url() {
        return questions.address().resolve(Endpoint.PATH);
    }

    /** Where {@link Control} is. */
    public URI controlUrl() {
        return control.address();
    }

    /** From now on, unless something else was said for the pupil or for the next questions. */
    public void behave(Behaviour behaviour) {
        script.behave(behaviour);
    }

    /** For so many questions to come. */
    public void next(int questionsToCome, Behaviour behaviour) {
        script.next(questionsToCome, null, behaviour);
    }

    /**
     * For so many questions to come.
     *
     * @param service only of this one; null for both
     */
    public void next(int questionsToCome, @Nullable Service service, Behaviour behaviour) {
        script.next(questionsToCome, service, behaviour);
    }

    /** For all questions about this pupil of the register. */
    public void when(String pupil, Behaviour behaviour) {
        script.when(pupil, null, behaviour);
    }

    /**
     * For questions about this pupil of the register. Somebody is asked for by name if nobody's name is nearer.
     *
     * @param service only of this one; null for both
     */
    public void when(String pupil, @Nullable Service service, Behaviour behaviour) {
        script.when(pupil, service, behaviour);
    }

    /** From now on. */
    public void limit(Limit wanted) {
        limit = wanted;
    }

    /** Behaves as at the start; what it has seen stays. */
    public void reset() {
        script.reset();
        limit = Limit.none();
    }

    /** What it has seen. */
    public SimulatorState state() {
        return traffic.state();
    }

    /** Forgets what it has seen, but not which references were used. */
    public void forget() {
        traffic.forget();
    }

    /** How many pupils it knows. */
    public int pupils() {
        return people.size();
    }

    /**
     * The invented number of a pupil, eleven digits, so that a test can show that it is nowhere to be found.
     *
     * @throws java.util.NoSuchElementException if there is no such pupil
     */
    public String numberOf(String pupil) {
        return people.withId(pupil).orElseThrow().number().value();
    }

    @Override
    public void close() {
        questions.close();
        control.close();
    }
}
