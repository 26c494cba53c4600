package be.handlewithcare.magdasimulator;

import be.handlewithcare.magdasimulator.behaviour.Behaviour;
import be.handlewithcare.magdasimulator.behaviour.Mangling;
import be.handlewithcare.magdasimulator.protocol.ReplyWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;

/** Puts an answer on the line, well or badly. */
final class Sending {
    private static final String XML = "text/xml; charset=utf-8";
    private static final String HTML = "text/html; charset=utf-8";
    private static final String PAGE = "<!DOCTYPE html><html><body><h1>Service Unavailable</h1><br></body></html>";
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int HUGE_MEGABYTES = 50;

    private final Entities entities;

    Sending(Entities entities) {
        this.entities = entities;
    }

    /** A SOAP fault. */
    static void fault(Delivery to, String code, String message) throws IOException {
        to.whole(SERVER_ERROR, XML, Delivery.bytes(ReplyWriter.fault(code, message)));
    }

    /** An answer as it should be. */
    static void xml(Delivery to, String answer) throws IOException {
        to.whole(OK, XML, Delivery.bytes(answer));
    }

    /** The answer, or what the behaviour makes of it. */
    void send(Delivery to, Behaviour behaviour, String answer) throws IOException {
        switch (behaviour) {
            case Behaviour.Slow slow -> {
                pause(slow.delay());
                xml(to, answer);
            }
            case Behaviour.Closed _, Behaviour.Flapping _ -> to.hangUp();
            case Behaviour.Unavailable _ -> to.whole(UNAVAILABLE, HTML, Delivery.bytes(PAGE));
            case Behaviour.Fault _ -> fault(to, "Server", "Gesimuleerde fout");
            case Behaviour.Mangled mangled -> mangled(to, mangled.how(), answer);
            case Behaviour.Trickle trickle -> trickle(to, trickle.pause(), Delivery.bytes(answer));
            case Behaviour.Up _,
                    Behaviour.Exceptional _,
                    Behaviour.Namesake _,
                    Behaviour.ReplacedNumber _,
                    Behaviour.SecondEnrolment _,
                    Behaviour.ClosedSchool _,
                    Behaviour.Leaving _,
                    Behaviour.NotStarted _,
                    Behaviour.MagdaMock _,
                    Behaviour.WrongReference _ -> xml(to, answer);
        }
    }

    private void mangled(Delivery to, Mangling how, String answer) throws IOException {
        switch (how) {
            case TRUNCATED -> xml(to, answer.substring(0, answer.length() / 2));
            case CUT_OFF -> to.half(OK, XML, Delivery.bytes(answer));
            case BROKEN -> xml(to, answer.replace("</Repliek>", "</Antwoorden>"));
            case HTML -> to.whole(OK, HTML, Delivery.bytes(PAGE));
            case EMPTY -> xml(to, "");
            case HUGE -> huge(to, answer);
            case EXTERNAL_ENTITY -> xml(to, entities.external(answer));
            case BILLION_LAUGHS -> xml(to, Entities.billionLaughs(answer));
        }
    }

    /** Without its length in front, so that a client has to count. */
    private static void huge(Delivery to, String answer) throws IOException {
        int at = answer.indexOf("</Repliek>");
        byte[] spaces = new byte[MEGABYTE];
        Arrays.fill(spaces, (byte) ' ');
        try (OutputStream body = to.open(OK, XML, 0)) {
            body.write(Delivery.bytes(answer.substring(0, at)));
            for (int i = 0; i < HUGE_MEGABYTES; i++) {
                body.write(spaces);
            }
            to.visit().close();
            body.write(Delivery.bytes(answer.substring(at)));
        }
    }

    private static void trickle(Delivery to, Duration pause, byte[] answer) throws IOException {
        try (OutputStream body = to.open(OK, XML, answer.length)) {
            for (int at = 0; at < answer.length - 1; at++) {
                body.write(answer[at]);
                body.flush();
                pause(pause);
            }
            to.visit().close();
            body.write(answer[answer.length - 1]);
        }
    }

    private static void pause(Duration pause) throws IOException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the simulator stops").initCause(e);
        }
    }
}
