package be.handlewithcare.operator;

import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.lookup.Stoppages.Stoppage;
import be.handlewithcare.core.work.Backlog;
import be.handlewithcare.core.work.Backlog.Waiting;
import be.handlewithcare.core.work.HealthOfParts;
import be.handlewithcare.core.work.HealthOfParts.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together how the system is now. */
record SystemState(HealthOfParts health, Backlog backlog, Stoppages stoppages) {
    /** Work that ends at the mail server: where it fails, mail does. */
    private static final Set<String> MAILING = Set.of("mail-notice", "send-letter");

    Now now() {
        List<Waiting> waiting = backlog.waiting();
        List<Part> parts = new ArrayList<>(health.parts());
        parts.add(mail(waiting));
        List<Stoppage> stopped = Arrays.stream(LookupSource.values())
                .map(stoppages::of)
                .flatMap(Optional::stream)
                .toList();
        return new Now(parts, waiting, stopped);
    }

    private static Part mail(List<Waiting> waiting) {
        boolean fails = waiting.stream().anyMatch(kind -> MAILING.contains(kind.kind()) && kind.failing() > 0);
        return new Part("mail", fails ? "FAILING" : "GOOD", !fails, null);
    }

    /** The system at one moment. Templates find only public methods. */
    record Now(List<Part> parts, List<Waiting> waiting, List<Stoppage> stopped) {

        /** Whether nobody has to see to anything. */
        public boolean isWell() {
            return parts.stream().allMatch(Part::good)
                    && stopped.isEmpty()
                    && waiting.stream().allMatch(kind -> kind.failing() == 0);
        }
    }
}
