package be.handlewithcare.magdasimulator.behaviour;

import be.handlewithcare.magdasimulator.protocol.Content.Enrolments;
import be.handlewithcare.magdasimulator.protocol.Content.OtherEnrolment;
import be.handlewithcare.magdasimulator.protocol.Content.SchoolYear;
import be.handlewithcare.magdasimulator.protocol.MagdaException;
import be.handlewithcare.magdasimulator.protocol.Question;
import be.handlewithcare.magdasimulator.protocol.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers in the forms that Digitaal Vlaanderen's MAGDA-Mock 3.42.0 publishes, with invented content. Its answers repeat the
 * message's reference in both places.
 */
final class MockTwists {
    private static final String HIGHER_EDUCATION = "DHO2";
    private static final String ADULT_EDUCATION = "DVNCI";
    private static final String COMPULSORY_EDUCATION = "Disci";
    private static final String MAGDA = "MAGDA";
    private static final int EARLIER_YEARS = 4;

    private MockTwists() {}

    static Reply applied(MockAnswer answer, Reply reply, Question question) {
        String reference = question.header().reference();
        Reply repeated = reply.withReferences(reference, reference);
        return question instanceof Question.WhereEnrolled asked
                ? enrolments(answer, repeated, asked.begin())
                : repeated;
    }

    private static Reply enrolments(MockAnswer answer, Reply reply, LocalDate day) {
        return switch (answer) {
            case HISTORY -> reply.content() instanceof Enrolments found ? withHistory(reply, found, day) : reply;
            case OTHER_EDUCATION -> others(reply, day).withExceptionsOnAnswer(nothing(COMPULSORY_EDUCATION));
            case NOTHING ->
                reply.withContent(null)
                        .withExceptionsOnAnswer(
                                nothing(HIGHER_EDUCATION), nothing(ADULT_EDUCATION), nothing(COMPULSORY_EDUCATION));
            case SOURCE_SILENT -> others(reply, day).withExceptionsOnAnswer(MagdaException.of("60006", MAGDA));
            case TOO_MANY ->
                others(reply, day)
                        .withExceptionsOnAnswer(
                                MagdaException.of("20110", "DHO"), MagdaException.of("20110", COMPULSORY_EDUCATION));
            case TOO_MANY_AT_ONCE ->
                reply.withContent(null)
                        .withExceptionsOnAnswer()
                        .withExceptionsOnReply(MagdaException.of("99996", MAGDA), MagdaException.of("99997", MAGDA));
        };
    }

    private static Reply withHistory(Reply reply, Enrolments found, LocalDate day) {
        List<SchoolYear> years = found.years().stream()
                .flatMap(year -> Stream.concat(
                        Stream.of(year), IntStream.rangeClosed(1, EARLIER_YEARS).mapToObj(year::yearsEarlier)))
                .toList();
        return reply.withContent(new Enrolments(years, otherEnrolments(day)))
                .withExceptionsOnAnswer(nothing(HIGHER_EDUCATION), nothing(ADULT_EDUCATION));
    }

    private static Reply others(Reply reply, LocalDate day) {
        return reply.withContent(new Enrolments(List.of(), otherEnrolments(day)));
    }

    private static List<OtherEnrolment> otherEnrolments(LocalDate day) {
        return List.of(
                new OtherEnrolment("VWO", "Volwassenenonderwijs", "990801", day.minusMonths(2)),
                new OtherEnrolment("HO", "HogerOnderwijs", "990802", day.minusMonths(1)));
    }

    private static MagdaException nothing(String origin) {
        return MagdaException.of("30101", origin);
    }
}
