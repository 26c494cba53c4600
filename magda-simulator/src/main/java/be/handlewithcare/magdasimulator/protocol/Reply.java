package be.handlewithcare.magdasimulator.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole {@code Repliek}.
 *
 * @param contextReference whose message it says it answers
 * @param answerReference whose question it says it answers
 * @param onReply exceptions of the whole message
 * @param onAnswer exceptions of the one answer
 */
public record Reply(
        Header question,
        String contextReference,
        String answerReference,
        @Nullable Content content,
        List<MagdaException> onReply,
        List<MagdaException> onAnswer) {
    public Reply {
        onReply = List.copyOf(onReply);
        onAnswer = List.copyOf(onAnswer);
    }

    /** An answer with something in it. */
    public static Reply with(Header question, Content content) {
        return new Reply(question, question.reference(), question.questionReference(), content, List.of(), List.of());
    }

    /** An answer with nothing in it but an exception. */
    public static Reply exceptional(Header question, MagdaException exception) {
        return new Reply(
                question, question.reference(), question.questionReference(), null, List.of(), List.of(exception));
    }

    /** The same with other content. */
    public Reply withContent(@Nullable Content other) {
        return new Reply(question, contextReference, answerReference, other, onReply, onAnswer);
    }

    /** The same with exceptions on the message as a whole, instead of those there were. */
    public Reply withExceptionsOnReply(MagdaException... exceptions) {
        return new Reply(question, contextReference, answerReference, content, List.of(exceptions), onAnswer);
    }

    /** The same with exceptions on the answer, instead of those there were. */
    public Reply withExceptionsOnAnswer(MagdaException... exceptions) {
        return new Reply(question, contextReference, answerReference, content, onReply, List.of(exceptions));
    }

    /** The same, said to be the answer to something else. */
    public Reply withReferences(String context, String answer) {
        return new Reply(question, context, answer, content, onReply, onAnswer);
    }
}
