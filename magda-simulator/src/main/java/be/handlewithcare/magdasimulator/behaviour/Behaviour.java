package be.handlewithcare.magdasimulator.behaviour;

import be.handlewithcare.magdasimulator.protocol.MagdaException;
import java.time.Duration;

/** What the simulator does with a question. Those that only make sense for one service leave the other's answers alone. */
public sealed interface Behaviour {

    /** Answers as it should. */
    record Up() implements Behaviour {}

    /** Answers as it should, after a while; also after the client has given up. */
    record Slow(Duration delay) implements Behaviour {}

    /** Closes the connection without a word. */
    record Closed() implements Behaviour {}

    /** Answers 503 and a page of a load balancer. */
    record Unavailable() implements Behaviour {}

    /** Answers so many questions, closes the connection on so many, and so on. */
    record Flapping(int up, int down) implements Behaviour {
        public Flapping {
            if (up < 1 || down < 1) {
                throw new IllegalArgumentException("at least one of each");
            }
        }
    }

    /**
     * Answers with an exception.
     *
     * @param place where it stands
     * @param withContent whether what was asked stands beside it
     */
    record Exceptional(MagdaException exception, Place place, boolean withContent) implements Behaviour {}

    /** Answers with a SOAP fault. */
    record Fault() implements Behaviour {}

    /** Person search: there is another one with the same name and birth date, who goes to another school. */
    record Namesake() implements Behaviour {}

    /** Person search gives a number that has been replaced since; enrolments under it: 30004, with the present one. */
    record ReplacedNumber() implements Behaviour {}

    /** Enrolments: there is a second one at another school at the same time. */
    record SecondEnrolment() implements Behaviour {}

    /** Enrolments: at a school that no list has. */
    record ClosedSchool() implements Behaviour {}

    /**
     * Enrolments: the pupil leaves.
     *
     * @param days after the first day that was asked for; negative if before
     */
    record Leaving(int days) implements Behaviour {}

    /** Enrolments: the first lesson is a week after the last day that was asked for. */
    record NotStarted() implements Behaviour {}

    /** Sends something else than a whole, well-formed answer. */
    record Mangled(Mangling how) implements Behaviour {}

    /** Sends the answer byte by byte. */
    record Trickle(Duration pause) implements Behaviour {}

    /** Says that it answers the question before this one. */
    record WrongReference(Place place) implements Behaviour {}

    /** Answers as Digitaal Vlaanderen's MAGDA-Mock does. */
    record MagdaMock(MockAnswer answer) implements Behaviour {}

    /** A level of the answer. */
    enum Place {
        /** The message as a whole. */
        REPLY,
        /** The one answer in it. */
        ANSWER
    }
}
