package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.lookup.EnrolmentSource;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupQuestion;
import be.handlewithcare.core.lookup.LookupSource;

/** Asks MAGDA. Where it may not search people, a person has to. */
final class MagdaSource implements EnrolmentSource, AutoCloseable {
    private final Conversation.Surroundings magda;

    MagdaSource(Conversation.Surroundings magda) {
        this.magda = magda;
    }

    @Override
    public LookupSource name() {
        return LookupSource.MAGDA;
    }

    @Override
    public LookupAnswer find(LookupQuestion question) {
        if (!magda.settings().personSearch()) {
            return new LookupAnswer.NotAsked();
        }
        return new ChildSearch(
                        magda.about(question.signal()),
                        question,
                        magda.settings().personSource())
                .answer();
    }

    @Override
    public void close() {
        magda.line().close();
    }
}
