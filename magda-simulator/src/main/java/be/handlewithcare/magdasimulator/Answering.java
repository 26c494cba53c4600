package be.handlewithcare.magdasimulator;

import be.handlewithcare.magdasimulator.people.Match;
import be.handlewithcare.magdasimulator.people.NationalNumber;
import be.handlewithcare.magdasimulator.people.Population;
import be.handlewithcare.magdasimulator.people.Pupil;
import be.handlewithcare.magdasimulator.protocol.Breach;
import be.handlewithcare.magdasimulator.protocol.Content;
import be.handlewithcare.magdasimulator.protocol.Content.SchoolYear;
import be.handlewithcare.magdasimulator.protocol.Header;
import be.handlewithcare.magdasimulator.protocol.MagdaException;
import be.handlewithcare.magdasimulator.protocol.Question;
import be.handlewithcare.magdasimulator.protocol.Question.WhereEnrolled;
import be.handlewithcare.magdasimulator.protocol.Question.WhoIs;
import be.handlewithcare.magdasimulator.protocol.Reply;
import be.handlewithcare.magdasimulator.protocol.SchoolYears;
import java.util.List;
import java.util.Optional;

/** The right answer to a question. */
final class Answering {
    private static final String GATEWAY = "MAGDA";
    private static final String EDUCATION = "AGODI";

    private final Population people;
    private final Traffic traffic;

    Answering(Population people, Traffic traffic) {
        this.people = people;
        this.traffic = traffic;
    }

    /** Whom the question is about, if it is somebody who is known. */
    Optional<Pupil> pupil(Question question) {
        return switch (question) {
            case WhoIs who ->
                people.search(who.name(), who.born()).stream().findFirst().map(Match::pupil);
            case WhereEnrolled where -> people.withNumber(where.number());
        };
    }

    Reply reply(Question question) {
        return switch (question) {
            case WhoIs who -> persons(who);
            case WhereEnrolled where -> enrolments(where);
        };
    }

    private Reply persons(WhoIs question) {
        List<Content.Person> persons = people.search(question.name(), question.born()).stream()
                .map(match -> new Content.Person(match.pupil().number(), match.name(), question.born()))
                .toList();
        return persons.isEmpty()
                ? exception(question.header(), "30001", question.source())
                : Reply.with(question.header(), new Content.Persons(question.source(), persons));
    }

    private Reply enrolments(WhereEnrolled question) {
        if (!NationalNumber.isWellFormed(question.number())) {
            traffic.broken(Breach.NUMBER);
            return exception(question.header(), "20002", GATEWAY);
        }
        if (question.begin().isAfter(question.end())) {
            traffic.broken(Breach.PERIOD);
            return exception(question.header(), "20003", GATEWAY);
        }
        return people.withNumber(question.number())
                .filter(pupil -> !isNumber(pupil.formerNumber(), question))
                .map(pupil -> enrolments(question, pupil))
                .orElseGet(() -> exception(question.header(), "30003", GATEWAY));
    }

    private Reply enrolments(WhereEnrolled question, Pupil pupil) {
        boolean namesake = isNumber(pupil.namesakeNumber(), question);
        List<SchoolYear> years = SchoolYears.of(pupil, question.begin(), question.end()).stream()
                .map(year -> namesake ? year.at(people.otherThan(year.institution())) : year)
                .toList();
        return years.isEmpty()
                ? exception(question.header(), "30001", EDUCATION)
                : Reply.with(question.header(), new Content.Enrolments(years));
    }

    private static boolean isNumber(NationalNumber number, WhereEnrolled question) {
        return number.value().equals(question.number());
    }

    private static Reply exception(Header header, String code, String origin) {
        return Reply.exceptional(header, MagdaException.of(code, origin));
    }
}
