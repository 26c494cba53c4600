package be.handlewithcare.operator;

import be.handlewithcare.core.child.ErasureCounts;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.work.HealthOfParts;
import be.handlewithcare.core.work.Retries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Parts, retries and erasures in memory; remembers what it was asked. */
final class FakeSystem implements HealthOfParts, Retries, ErasureCounts {
    final List<String> retried = new ArrayList<>();
    final List<LocalDate> countedSince = new ArrayList<>();
    List<Part> parts = List.of();
    List<Forgotten> forgotten = List.of();

    void forget() {
        retried.clear();
        countedSince.clear();
        parts = List.of();
        forgotten = List.of();
    }

    @Override
    public List<Part> parts() {
        return parts;
    }

    @Override
    public int tryAgain(String kind, Actor by) {
        if (!kind.equals("mail-notice")) {
            throw new Rejected(Rule.NOT_FOUND);
        }
        retried.add(kind + " " + by.name());
        return 1;
    }

    @Override
    public List<Forgotten> since(LocalDate day) {
        countedSince.add(day);
        return forgotten;
    }
}
