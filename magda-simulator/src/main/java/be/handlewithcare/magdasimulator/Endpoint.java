package be.handlewithcare.magdasimulator;

import be.handlewithcare.magdasimulator.Traffic.Visit;
import be.handlewithcare.magdasimulator.behaviour.Behaviour;
import be.handlewithcare.magdasimulator.behaviour.Direction;
import be.handlewithcare.magdasimulator.behaviour.Limit;
import be.handlewithcare.magdasimulator.behaviour.Script;
import be.handlewithcare.magdasimulator.people.Pupil;
import be.handlewithcare.magdasimulator.protocol.Breach;
import be.handlewithcare.magdasimulator.protocol.Question;
import be.handlewithcare.magdasimulator.protocol.QuestionReader;
import be.handlewithcare.magdasimulator.protocol.Refused;
import be.handlewithcare.magdasimulator.protocol.Reply;
import be.handlewithcare.magdasimulator.protocol.ReplyWriter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The one address that takes questions. */
final class Endpoint implements HttpHandler {
    static final String PATH = "/Magda-02.00/soap/WebService";
    private static final int LONGEST_MESSAGE = 256 * 1024;

    private final QuestionReader reader;
    private final Answering answering;
    private final Direction direction;
    private final ReplyWriter writer;
    private final Script script;
    private final Supplier<Limit> limit;
    private final Traffic traffic;
    private final Sending sending;
    private final AtomicReference<String> earlierReference =
            new AtomicReference<>(UUID.randomUUID().toString());

    Endpoint(
            QuestionReader reader,
            Answering answering,
            Direction direction,
            ReplyWriter writer,
            Script script,
            Supplier<Limit> limit,
            Traffic traffic,
            Sending sending) {
        this.reader = reader;
        this.answering = answering;
        this.direction = direction;
        this.writer = writer;
        this.script = script;
        this.limit = limit;
        this.traffic = traffic;
        this.sending = sending;
    }

    /** A message counts once it is there wholly: who still sends it may be waiting for its turn. */
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        byte[] message = exchange.getRequestBody().readNBytes(LONGEST_MESSAGE + 1);
        try (exchange;
                Visit visit = traffic.arrive()) {
            Delivery back = new Delivery(exchange, visit);
            try {
                checkForm(exchange, message);
                answer(message, back);
            } catch (Refused e) {
                traffic.broken(e.breach());
                Sending.fault(back, "Client", e.breach().name());
            }
        }
    }

    private void answer(byte[] message, Delivery back) throws IOException, Refused {
        Question question = reader.read(message);
        traffic.asked(question.header().service());
        Limit now = limit.get();
        if (back.visit().isTooMuchFor(now)) {
            Reply refusal = Reply.exceptional(question.header(), now.refusal())
                    .withExceptionsOnAnswer()
                    .withExceptionsOnReply(now.refusal());
            Sending.xml(back, writer.write(refusal));
            return;
        }
        Optional<Pupil> pupil = answering.pupil(question);
        Behaviour behaviour = script.choose(question.header().service(), pupil.map(Pupil::id));
        String earlier = earlierReference.getAndSet(question.header().reference());
        Reply reply = direction.applied(behaviour, answering.reply(question), question, pupil.orElse(null), earlier);
        sending.send(back, behaviour, writer.write(reply));
    }

    private static void checkForm(HttpExchange exchange, byte[] message) throws Refused {
        refuseIf(!exchange.getRequestURI().getPath().equals(PATH), Breach.PATH);
        refuseIf(!exchange.getRequestMethod().equals("POST"), Breach.METHOD);
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        refuseIf(type == null || !isXml(type), Breach.CONTENT_TYPE);
        refuseIf(message.length > LONGEST_MESSAGE, Breach.TOO_LONG);
    }

    private static boolean isXml(String contentType) {
        String[] parts = contentType.toLowerCase(Locale.ROOT).split(";", 2);
        return parts[0].strip().equals("text/xml");
    }

    private static void refuseIf(boolean wrong, Breach breach) throws Refused {
        if (wrong) {
            throw new Refused(breach);
        }
    }
}
