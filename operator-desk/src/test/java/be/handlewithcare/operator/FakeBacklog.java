package be.handlewithcare.operator;

import be.handlewithcare.core.work.Backlog;
import java.util.List;

/** Waiting work in memory. */
final class FakeBacklog implements Backlog {
    List<Waiting> waiting = List.of();

    @Override
    public List<Waiting> waiting() {
        return waiting;
    }
}
