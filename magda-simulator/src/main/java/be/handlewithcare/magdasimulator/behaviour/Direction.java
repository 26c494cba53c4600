package be.handlewithcare.magdasimulator.behaviour;

import be.handlewithcare.magdasimulator.people.Population;
import be.handlewithcare.magdasimulator.people.Pupil;
import be.handlewithcare.magdasimulator.protocol.Question;
import be.handlewithcare.magdasimulator.protocol.Reply;
import org.jspecify.annotations.Nullable;

/** Changes what stands in a right answer, as a behaviour wants it. */
public final class Direction {
    private final SchoolTwists schools;

    /** Takes other schools from here. */
    public Direction(Population people) {
        this.schools = new SchoolTwists(people);
    }

    /**
     * The answer as the behaviour wants it; the same one if the behaviour is about something else.
     *
     * @param pupil whom it is about, if anybody
     * @param earlier reference of another question
     */
    public Reply applied(Behaviour behaviour, Reply reply, Question question, @Nullable Pupil pupil, String earlier) {
        return switch (behaviour) {
            case Behaviour.Exceptional it -> exceptional(it, reply);
            case Behaviour.WrongReference it ->
                it.place() == Behaviour.Place.REPLY
                        ? reply.withReferences(earlier, reply.answerReference())
                        : reply.withReferences(reply.contextReference(), earlier);
            case Behaviour.Namesake _ -> pupil == null ? reply : PersonTwists.namesake(reply, pupil);
            case Behaviour.ReplacedNumber _ ->
                pupil == null ? reply : PersonTwists.replacedNumber(reply, question, pupil);
            case Behaviour.SecondEnrolment _ -> schools.second(reply);
            case Behaviour.ClosedSchool _ -> SchoolTwists.closed(reply);
            case Behaviour.Leaving it -> SchoolTwists.leaving(reply, question, it.days());
            case Behaviour.NotStarted _ -> SchoolTwists.notStarted(reply, question);
            case Behaviour.MagdaMock it -> MockTwists.applied(it.answer(), reply, question);
            case Behaviour.Up _,
                    Behaviour.Slow _,
                    Behaviour.Closed _,
                    Behaviour.Unavailable _,
                    Behaviour.Flapping _,
                    Behaviour.Fault _,
                    Behaviour.Mangled _,
                    Behaviour.Trickle _ -> reply;
        };
    }

    private static Reply exceptional(Behaviour.Exceptional wanted, Reply reply) {
        Reply told = wanted.withContent() ? reply : reply.withContent(null).withExceptionsOnAnswer();
        return switch (wanted.place()) {
            case REPLY -> told.withExceptionsOnReply(wanted.exception());
            case ANSWER -> told.withExceptionsOnAnswer(wanted.exception());
        };
    }
}
