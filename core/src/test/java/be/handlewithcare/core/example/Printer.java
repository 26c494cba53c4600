package be.handlewithcare.core.example;

import be.handlewithcare.core.memory.InMemoryBackend;
import be.handlewithcare.core.process.Commands;
import be.handlewithcare.core.process.Deadline;
import be.handlewithcare.core.process.FollowUp;
import be.handlewithcare.core.process.FollowUp.CancelForNotice;
import be.handlewithcare.core.process.FollowUp.CancelForSignal;
import be.handlewithcare.core.process.FollowUp.LookUp;
import be.handlewithcare.core.process.FollowUp.SendToNotice;
import be.handlewithcare.core.process.FollowUp.SendToSignal;
import be.handlewithcare.core.process.FollowUp.Write;
import java.util.function.Consumer;

/** Commits, and prints what each commit stored, a line each. */
record Printer(InMemoryBackend backend, Consumer<String> out) {
    void commit(String step, Consumer<Commands> work) {
        InMemoryBackend.Commit commit = backend.commit(work);
        out.accept(step);
        commit.events().forEach(event -> out.accept("    event     " + nameOf(event)));
        commit.followUps().forEach(followUp -> out.accept("    " + line(followUp)));
    }

    private static String line(FollowUp followUp) {
        return switch (followUp) {
            case SendToSignal(var command) -> "command   " + nameOf(command);
            case SendToNotice(var command) -> "command   " + nameOf(command);
            case Deadline deadline -> "deadline  " + nameOf(deadline) + " at " + deadline.at();
            case Write(var writing, var _) -> "letter    " + nameOf(writing.letter()) + " to " + writing.to();
            case LookUp lookUp -> "lookup    a person is asked at " + lookUp.askAPersonAt();
            case CancelForSignal _, CancelForNotice _ -> "cancelled " + nameOf(followUp);
        };
    }

    private static String nameOf(Object thing) {
        return thing.getClass().getSimpleName();
    }
}
