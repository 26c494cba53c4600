package be.handlewithcare.schoollookup.magda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reply, once it is certain that it is one to our question.
 *
 * @param theirReference MAGDA's own, if it is one that may be written down
 * @param complaints of the message and of the answer, in this order
 * @param content the list of the answer, if there is one
 */
record Reply(
        @Nullable String theirReference,
        List<Complaint> complaints,
        @Nullable XmlElement content) {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final Pattern REFERENCE = Pattern.compile("[0-9A-Za-z._:/-]{1,120}");

    /** @throws NoAnswer also if it answers another question than ours */
    static Reply read(XmlElement envelope, Service service, Reference ours) throws NoAnswer {
        XmlElement body = body(envelope);
        Optional<XmlElement> fault = body.children(SOAP, "Fault").findFirst();
        if (fault.isPresent()) {
            return ofFault(fault.get());
        }
        XmlElement reply = body.children(service.namespace(), service.operation() + "Response")
                .findFirst()
                .flatMap(response -> response.at("Repliek"))
                .orElseThrow(NoAnswer::unreadable);
        return ofReply(reply, service, ours);
    }

    boolean hasData(String entry) {
        return content != null && content.children(entry).findAny().isPresent();
    }

    private static XmlElement body(XmlElement envelope) throws NoAnswer {
        if (!envelope.is(SOAP, "Envelope")) {
            throw NoAnswer.unreadable();
        }
        return envelope.children(SOAP, "Body").findFirst().orElseThrow(NoAnswer::unreadable);
    }

    private static Reply ofFault(XmlElement fault) {
        List<Complaint> complaints = fault.all()
                .filter(element -> element.is("", "Uitzondering"))
                .map(Complaint::read)
                .toList();
        return new Reply(null, complaints.isEmpty() ? List.of(Complaint.fault()) : complaints, null);
    }

    private static Reply ofReply(XmlElement reply, Service service, Reference ours) throws NoAnswer {
        Optional<XmlElement> message = reply.at("Context", "Bericht");
        List<XmlElement> answers = reply.at("Antwoorden").stream()
                .flatMap(all -> all.children("Antwoord"))
                .toList();
        List<Complaint> complaints = new ArrayList<>(complaints(reply));
        checkIsOurs(message.flatMap(it -> it.textAt("Ontvanger", "Referte")), ours, !complaints.isEmpty());
        for (XmlElement answer : answers) {
            checkIsOurs(answer.textAt("Referte"), ours, false);
            complaints.addAll(complaints(answer));
        }
        Optional<XmlElement> content =
                answers.stream().flatMap(it -> it.at("Inhoud").stream()).findFirst();
        Optional<XmlElement> list = content.flatMap(it -> it.at(service.list()));
        if (answers.size() > 1
                || (complaints.isEmpty() && !list.map(it -> isList(it, service)).orElse(false))) {
            throw NoAnswer.unreadable();
        }
        return new Reply(
                message.flatMap(it -> it.textAt("Afzender", "Referte"))
                        .filter(Reply::mayBeKept)
                        .orElse(null),
                complaints,
                list.orElse(null));
    }

    /**
     * MAGDA says by an exception that there is nothing; an empty list says so too. Content without the list, or with
     * nothing but other things in it, says nothing at all.
     */
    private static boolean isList(XmlElement list, Service service) {
        return list.children().findAny().isEmpty()
                || list.children(service.entry()).findAny().isPresent();
    }

    /** A message that MAGDA could not read has no reference that it could give back. */
    private static void checkIsOurs(Optional<String> reference, Reference ours, boolean mayBeMissing) throws NoAnswer {
        if (!reference.map(ours.value()::equals).orElse(mayBeMissing)) {
            throw NoAnswer.strange("not-ours");
        }
    }

    private static boolean mayBeKept(String reference) {
        return REFERENCE.matcher(reference).matches()
                && NationalNumber.in(reference).isEmpty();
    }

    private static List<Complaint> complaints(XmlElement holder) {
        return holder.at("Uitzonderingen").stream()
                .flatMap(all -> all.children("Uitzondering"))
                .map(Complaint::read)
                .toList();
    }
}
