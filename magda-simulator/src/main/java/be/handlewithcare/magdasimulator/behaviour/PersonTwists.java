package be.handlewithcare.magdasimulator.behaviour;

import be.handlewithcare.magdasimulator.people.Pupil;
import be.handlewithcare.magdasimulator.protocol.Content.Person;
import be.handlewithcare.magdasimulator.protocol.Content.Persons;
import be.handlewithcare.magdasimulator.protocol.MagdaException;
import be.handlewithcare.magdasimulator.protocol.Question;
import be.handlewithcare.magdasimulator.protocol.Reply;
import java.util.Map;
import java.util.stream.Stream;

/** Surprises about who somebody is. */
final class PersonTwists {
    private PersonTwists() {}

    static Reply namesake(Reply reply, Pupil pupil) {
        if (!(reply.content() instanceof Persons found)) {
            return reply;
        }
        Person other = new Person(pupil.namesakeNumber(), pupil.names().getFirst(), pupil.born());
        return reply.withContent(new Persons(
                found.source(),
                Stream.concat(found.persons().stream(), Stream.of(other)).toList()));
    }

    static Reply replacedNumber(Reply reply, Question question, Pupil pupil) {
        return switch (question) {
            case Question.WhoIs _ -> withFormerNumber(reply, pupil);
            case Question.WhereEnrolled asked ->
                asked.number().equals(pupil.formerNumber().value())
                        ? Reply.exceptional(reply.question(), replacedBy(pupil))
                        : reply;
        };
    }

    private static Reply withFormerNumber(Reply reply, Pupil pupil) {
        if (!(reply.content() instanceof Persons found)) {
            return reply;
        }
        return reply.withContent(new Persons(
                found.source(),
                found.persons().stream()
                        .map(person -> person.number().equals(pupil.number())
                                ? new Person(pupil.formerNumber(), person.name(), person.born())
                                : person)
                        .toList()));
    }

    private static MagdaException replacedBy(Pupil pupil) {
        return new MagdaException(
                "30004",
                "MAGDA",
                MagdaException.Severity.FOUT,
                Map.of("INSZ", pupil.number().value()));
    }
}
