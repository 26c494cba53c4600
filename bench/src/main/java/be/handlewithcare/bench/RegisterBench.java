package be.handlewithcare.bench;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.lookup.EnrolmentSource;
import be.handlewithcare.core.lookup.LookupAnswer;
import be.handlewithcare.core.lookup.LookupQuestion;
import be.handlewithcare.schoollookup.register.RegisterConfiguration;
import be.handlewithcare.schoollookup.register.RegisterSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The enrolment register with all pupils of Flanders: how long it loads, how much it takes, how fast it answers. */
public final class RegisterBench {
    private static final int PUPILS = 1_200_000;
    private static final int LOOKUPS = 500_000;
    private static final int NEAR_LOOKUPS = 20_000;
    private static final int STRIDE = 7_919;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private RegisterBench() {}

    /** Prints a table. */
    public static void main(String[] arguments) throws IOException {
        Pupils pupils = new Pupils(PUPILS);
        Path register = Files.createTempFile("register", ".csv");
        try {
            pupils.writeTo(register);
            measure(pupils, register);
        } finally {
            Files.delete(register);
        }
    }

    private static void measure(Pupils pupils, Path register) throws IOException {
        long before = usedBytes();
        long start = System.nanoTime();
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(RegisterSettings.class, () -> new RegisterSettings(register, Duration.ofHours(1)));
            context.registerBean(Clock.class, Clock::systemUTC);
            context.register(RegisterConfiguration.class);
            context.refresh();
            long loaded = System.nanoTime();
            row("pupils", String.format(Locale.ROOT, "%,d", PUPILS));
            row("file", String.format(Locale.ROOT, "%.0f MB", Files.size(register) / 1e6));
            row("load", String.format(Locale.ROOT, "%.1f s", (loaded - start) / 1e9));
            row("memory, once loaded", String.format(Locale.ROOT, "%.0f MB", (usedBytes() - before) / 1e6));
            EnrolmentSource source = context.getBean(EnrolmentSource.class);
            lookups("found", source, pupils::named, LOOKUPS);
            lookups("not found, near ones looked for", source, pupils::misspelt, NEAR_LOOKUPS);
        }
    }

    private static void lookups(String what, EnrolmentSource source, IntFunction<Identity> child, int lookups) {
        SignalId signal = new SignalId(new UUID(1, 1));
        long[] nanos = new long[lookups];
        int found = 0;
        for (int lookup = -lookups / 2; lookup < lookups; lookup++) {
            int number = Math.floorMod((long) lookup * STRIDE, PUPILS);
            LookupQuestion question = new LookupQuestion(signal, child.apply(number), DAY);
            long start = System.nanoTime();
            LookupAnswer answer = source.find(question);
            long took = System.nanoTime() - start;
            if (lookup >= 0) {
                nanos[lookup] = took;
                found += answer instanceof LookupAnswer.Definite definite
                                && !definite.schools().isEmpty()
                        ? 1
                        : 0;
            }
        }
        Arrays.sort(nanos);
        row(
                what,
                String.format(
                        Locale.ROOT,
                        "p50 %.3f ms, p99 %.3f ms, p99.9 %.3f ms (%,d of %,d named a school)",
                        nanos[lookups / 2] / 1e6,
                        nanos[lookups / 100 * 99] / 1e6,
                        nanos[lookups / 1000 * 999] / 1e6,
                        found,
                        lookups));
    }

    private static long usedBytes() {
        for (int round = 0; round < 3; round++) {
            ManagementFactory.getMemoryMXBean().gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void row(String what, String value) {
        System.out.printf(Locale.ROOT, "%-34s %s%n", what, value);
    }
}
