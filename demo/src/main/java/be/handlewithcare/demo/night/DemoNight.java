package be.handlewithcare.demo.night;

import be.handlewithcare.core.calendar.Brussels;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A plausible weekend of 40 interventions. Each run is another weekend's worth, on top of the ones before. */
public final class DemoNight {
    private final Clock clock;

    public DemoNight(Clock clock) {
        this.clock = clock;
    }

    /**
     * Makes it up from the register and hands it in through the police API.
     *
     * @param base where the application answers, such as {@code http://localhost:8080}
     * @param directory with {@code register.csv} and {@code schools.csv}
     * @return what was accepted, by zone, post and month
     * @throws IllegalStateException at any answer but 201, which leaves what was accepted before; if there is no register;
     *     if nobody answers
     * @throws java.io.UncheckedIOException if a file cannot be read or the line breaks
     */
    public List<HandedIn> handIn(URI base, Path directory) {
        Instant now = clock.instant();
        Weekend weekend = Weekend.before(now);
        Neighbourhood neighbourhood = Neighbourhood.read(directory, weekend.firstDay());
        List<Accepted> accepted = new ArrayList<>();
        try (PoliceApi police = new PoliceApi(base)) {
            for (DemoIntervention intervention :
                    new NightPlan(neighbourhood, weekend, now.toEpochMilli()).interventions()) {
                accepted.add(new Accepted(Cell.of(intervention), police.report(intervention)));
            }
        }
        return perCell(accepted);
    }

    private static List<HandedIn> perCell(List<Accepted> accepted) {
        Map<Cell, List<Integer>> signals = accepted.stream()
                .collect(Collectors.groupingBy(
                        Accepted::cell, Collectors.mapping(Accepted::signals, Collectors.toList())));
        return signals.entrySet().stream()
                .map(cell -> cell.getKey().with(cell.getValue()))
                .sorted(Comparator.comparing(HandedIn::zone)
                        .thenComparing(HandedIn::post, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(HandedIn::month))
                .toList();
    }

    private record Accepted(Cell cell, int signals) {}

    private record Cell(String zone, @Nullable String post, YearMonth month) {
        static Cell of(DemoIntervention intervention) {
            return new Cell(intervention.zone(), intervention.post(), Brussels.monthOf(intervention.occurredAt()));
        }

        HandedIn with(List<Integer> signals) {
            long sum = signals.stream().mapToLong(Integer::longValue).sum();
            return new HandedIn(zone, post, month, signals.size(), sum);
        }
    }
}
