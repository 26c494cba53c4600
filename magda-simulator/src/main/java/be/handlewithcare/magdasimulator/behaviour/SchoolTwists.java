package be.handlewithcare.magdasimulator.behaviour;

import be.handlewithcare.magdasimulator.people.Population;
import be.handlewithcare.magdasimulator.protocol.Content.Enrolments;
import be.handlewithcare.magdasimulator.protocol.Content.SchoolYear;
import be.handlewithcare.magdasimulator.protocol.Question;
import be.handlewithcare.magdasimulator.protocol.Reply;
import java.util.function.Function;
import java.util.stream.Stream;

/** Surprises about where somebody goes to school. */
final class SchoolTwists {
    private static final String ON_NO_LIST = "999999";

    private final Population people;

    SchoolTwists(Population people) {
        this.people = people;
    }

    Reply second(Reply reply) {
        return inYears(reply, year -> Stream.of(year, year.at(people.otherThan(year.institution()))));
    }

    static Reply closed(Reply reply) {
        return inYears(reply, year -> Stream.of(year.at(ON_NO_LIST)));
    }

    static Reply leaving(Reply reply, Question question, int days) {
        return question instanceof Question.WhereEnrolled asked
                ? inYears(reply, year -> Stream.of(year.leftOn(asked.begin().plusDays(days))))
                : reply;
    }

    static Reply notStarted(Reply reply, Question question) {
        return question instanceof Question.WhereEnrolled asked
                ? inYears(reply, year -> Stream.of(year.startingOn(asked.end().plusWeeks(1))))
                : reply;
    }

    private static Reply inYears(Reply reply, Function<SchoolYear, Stream<SchoolYear>> change) {
        return reply.content() instanceof Enrolments found
                ? reply.withContent(
                        new Enrolments(found.years().stream().flatMap(change).toList()))
                : reply;
    }
}
