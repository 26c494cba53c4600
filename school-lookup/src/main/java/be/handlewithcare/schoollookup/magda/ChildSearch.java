package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupAnswer.NotFound;
import be.handlewithcare.core.lookup.LookupAnswer.SeveralPupils;
import be.handlewithcare.core.lookup.LookupQuestion;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.schoollookup.magda.Heard.ForAPerson;
import be.handlewithcare.schoollookup.magda.Heard.Incomplete;
import be.handlewithcare.schoollookup.magda.Heard.NotYet;
import be.handlewithcare.schoollookup.magda.Heard.Nothing;
import be.handlewithcare.schoollookup.magda.Heard.OneOfSeveral;
import be.handlewithcare.schoollookup.magda.Heard.Replaced;
import be.handlewithcare.schoollookup.magda.Heard.Told;
import be.handlewithcare.schoollookup.magda.MagdaSettings.PersonSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One child's way to a school: first who has its name and birth date, then where each of them is enrolled. */
final class ChildSearch {
    private static final int MOST_ASKED = 4;

    private final Conversation magda;
    private final LookupQuestion question;
    private final PersonSource source;

    ChildSearch(Conversation magda, LookupQuestion question, PersonSource source) {
        this.magda = magda;
        this.question = question;
        this.source = source;
    }

    LookupAnswer answer() {
        return switch (magda.ask(new PersonSearch(question.child(), source))) {
            case Told(var persons) -> among(persons, true);
            case Incomplete(var persons) -> among(persons, false);
            case OneOfSeveral<List<Person>> _ -> new SeveralPupils(List.of());
            case Nothing<List<Person>> _, ForAPerson<List<Person>> _, Replaced<List<Person>> _ -> new NotFound();
            case NotYet(var why) -> why;
        };
    }

    /** @param all whether these are all persons with that name and birth date */
    private LookupAnswer among(List<Person> persons, boolean all) {
        Namesakes namesakes = Namesakes.of(question.child(), persons);
        return namesakes.exact().size() > MOST_ASKED ? new SeveralPupils(List.of()) : among(namesakes, all);
    }

    private LookupAnswer among(Namesakes namesakes, boolean all) {
        Pupils pupils = new Pupils();
        pupils.addUnclear(namesakes.unclear());
        for (NationalNumber number : namesakes.exact()) {
            Optional<Heard<Enrolments>> heard = enrolmentsOf(number, namesakes.exact());
            if (heard.isEmpty()) {
                continue;
            }
            pupils.addPerson();
            switch (heard.get()) {
                case Told(var enrolments) -> pupils.add(enrolments);
                case Incomplete(var enrolments) -> {
                    pupils.addDoubt();
                    pupils.add(enrolments);
                }
                case OneOfSeveral(var given) -> {
                    pupils.addSeveral();
                    if (given != null) {
                        pupils.add(given);
                    }
                }
                case ForAPerson<Enrolments> _, Replaced<Enrolments> _ -> pupils.addDoubt();
                case Nothing<Enrolments> _ -> {}
                case NotYet(var why) -> {
                    return why;
                }
            }
        }
        if (pupils.isNobody()) {
            return new NotFound(schoolsOf(namesakes.near()));
        }
        if (!all) {
            pupils.addDoubt();
        }
        return pupils.answer();
    }

    /** Follows a replaced number once; empty if it leads to one that is asked anyway, since that is the same person. */
    private Optional<Heard<Enrolments>> enrolmentsOf(NationalNumber number, List<NationalNumber> asked) {
        Heard<Enrolments> heard = magda.ask(new EnrolmentHistory(number, question.on()));
        if (!(heard instanceof Replaced(var by))) {
            return Optional.of(heard);
        }
        List<NationalNumber> others =
                by.stream().filter(other -> !other.equals(number)).toList();
        if (others.size() != 1) {
            return Optional.of(heard);
        }
        return asked.contains(others.getFirst())
                ? Optional.empty()
                : Optional.of(magda.ask(new EnrolmentHistory(others.getFirst(), question.on())));
    }

    /** They only help a person to choose, so what cannot be had now is left out. */
    private List<InstitutionNumber> schoolsOf(List<NationalNumber> near) {
        List<InstitutionNumber> schools = new ArrayList<>();
        for (NationalNumber number : near.stream().limit(MOST_ASKED).toList()) {
            switch (magda.ask(new EnrolmentHistory(number, question.on()))) {
                case Told(var enrolments) -> enrolments.all().forEach(schools::add);
                case Incomplete(var enrolments) -> enrolments.all().forEach(schools::add);
                case OneOfSeveral<Enrolments> _,
                        Replaced<Enrolments> _,
                        ForAPerson<Enrolments> _,
                        Nothing<Enrolments> _ -> {}
                case NotYet<Enrolments> _ -> {
                    return schools;
                }
            }
        }
        return schools;
    }
}
