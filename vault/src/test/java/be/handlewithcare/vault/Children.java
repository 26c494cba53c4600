package be.handlewithcare.vault;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.SignalId;
import java.time.LocalDate;
import java.util.UUID;

/** Invented children. */
final class Children {
    static final Identity NOOR = child("Noor", "Peeters", "2018-03-02");
    static final Identity LARS = child("Lars", "Peeters", "2015-11-30");

    private Children() {}

    static Identity child(String given, String family, String born) {
        return new Identity(new ChildName(given, family), new BirthDate(LocalDate.parse(born)));
    }

    static SignalId aSignal() {
        return new SignalId(UUID.randomUUID());
    }
}
