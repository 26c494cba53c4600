package be.handlewithcare.magdasimulator.protocol;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/** Writes answers as MAGDA does. */
public final class ReplyWriter {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Clock clock;

    /** Stamps answers with this clock's time. */
    public ReplyWriter(Clock clock) {
        this.clock = clock;
    }

    /** A SOAP fault: the third kind of error. */
    public static String fault(String code, String message) {
        return Markup.envelope(body -> body.fault(code, message));
    }

    /** The whole message. */
    public String write(Reply reply) {
        Service service = reply.question().service();
        return Markup.envelope(body ->
                body.qualified("web", service.namespace(), service.wireName() + "Response", response -> {
                    response.element("Repliek", it -> {
                        context(it, reply);
                        exceptions(it, reply.onReply());
                        if (reply.onReply().isEmpty() || reply.content() != null) {
                            it.element("Antwoorden", answers -> answers.element("Antwoord", one -> answer(one, reply)));
                        }
                    });
                }));
    }

    private void context(Markup markup, Reply reply) throws XMLStreamException {
        markup.element("Context", context -> {
            context.text("Naam", reply.question().service().wireName());
            context.text("Versie", reply.question().version());
            context.element("Bericht", message -> {
                message.text("Type", "ANTWOORD");
                message.moment(now());
                message.element("Afzender", sender -> {
                    sender.text("Identificatie", "vip.vlaanderen.be");
                    sender.text("Naam", "MagdaGateway");
                    sender.text("Referte", UUID.randomUUID());
                });
                message.element("Ontvanger", receiver -> receiver(receiver, reply));
            });
        });
    }

    private static void receiver(Markup markup, Reply reply) throws XMLStreamException {
        markup.text("Identificatie", reply.question().sender());
        markup.text("Referte", reply.contextReference());
        String capacity = reply.question().capacity();
        if (capacity != null) {
            markup.text("Hoedanigheid", capacity);
        }
    }

    private void answer(Markup markup, Reply reply) throws XMLStreamException {
        markup.text("Referte", reply.answerReference());
        Content content = reply.content();
        if (content != null) {
            markup.element("Inhoud", it -> ContentWriter.write(it, content));
        }
        exceptions(markup, reply.onAnswer());
    }

    private void exceptions(Markup markup, List<MagdaException> exceptions) throws XMLStreamException {
        if (!exceptions.isEmpty()) {
            markup.element("Uitzonderingen", all -> {
                for (MagdaException exception : exceptions) {
                    all.element("Uitzondering", it -> exception(it, exception));
                }
            });
        }
    }

    private void exception(Markup markup, MagdaException exception) throws XMLStreamException {
        markup.text("Identificatie", exception.code());
        markup.text("Oorsprong", exception.origin());
        markup.text("Type", exception.severity());
        markup.moment(now());
        markup.text("Diagnose", "Gesimuleerde uitzondering " + exception.code());
        if (!exception.annotations().isEmpty()) {
            markup.element("Annotaties", all -> {
                for (var annotation : exception.annotations().entrySet()) {
                    all.element("Annotatie", it -> {
                        it.text("Naam", annotation.getKey());
                        it.text("Waarde", annotation.getValue());
                    });
                }
            });
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), BRUSSELS);
    }
}
