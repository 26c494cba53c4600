package be.handlewithcare.schoollookup.register;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.lookup.LookupQuestion;
import be.handlewithcare.core.testkit.Examples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Registers of invented pupils. */
final class Registers {
    static final String HEADER = "pupil,given_name,family_name,birth_date,institution,site,from,until";
    static final String NOOR = "p1,Noor,Peeters,2018-03-02,12345,1,2026-09-01,";
    static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    static final Instant NOW = Instant.parse("2026-11-20T22:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private Registers() {}

    static Identity noor() {
        return child("Noor", "Peeters", "2018-03-02");
    }

    static Identity child(String given, String family, String born) {
        return new Identity(new ChildName(given, family), new BirthDate(LocalDate.parse(born)));
    }

    static LookupQuestion question(Identity child, LocalDate on) {
        return new LookupQuestion(Examples.SIGNAL, child, on);
    }

    static String csv(String... lines) {
        return HEADER + "\n" + String.join("\n", lines) + "\n";
    }

    /** Puts a whole register in place of the one that lies there. */
    static void replace(Path file, String csv) {
        try {
            Path next = Files.writeString(file.resolveSibling("next.csv"), csv);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
