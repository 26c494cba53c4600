package be.handlewithcare.core.oracle;

import be.handlewithcare.core.oracle.View.Sees;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** One history: random steps, told by the world and by the oracle, compared after each. */
final class RandomHistory {
    private static final int SHORTEST = 40;
    private static final int LONGEST = 100;

    private final long seed;
    private final Random random;
    private final Oracle oracle;
    private final World world;
    private final Chance chance;
    private final List<Step> steps = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();

    RandomHistory(long seed) {
        this.seed = seed;
        // Neighbouring seeds begin alike in this generator, so they are spread.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        Instant start = Chance.start(random);
        oracle = new Oracle(start);
        world = new World(start);
        chance = new Chance(random, oracle);
    }

    void play() {
        chance.schools().forEach(this::take);
        chance.opening().forEach(this::take);
        int many = SHORTEST + random.nextInt(LONGEST - SHORTEST);
        for (int i = 0; i < many; i++) {
            take(chance.next(steps, letters));
            if (random.nextInt(4) == 0) {
                repeat();
            }
        }
        end();
    }

    /** A month later every task has had its turn, and every child is forgotten. */
    private void end() {
        List<Integer> children = List.copyOf(oracle.signals.keySet());
        take(new Step.Wait(Duration.ofDays(31)));
        children.forEach(child -> take(new Step.MarkOverdue(child)));
        children.forEach(child -> take(new Step.Escalate(child)));
        children.forEach(child -> take(new Step.EraseInTime(child)));
        children.forEach(child -> check(world.view(child).erased(), () -> "child " + child + " is still known"));
    }

    private Outcome take(Step step) {
        steps.add(step);
        Outcome expected = oracle.after(step);
        Outcome actual = told(step);
        check(expected.equals(actual), () -> "the documents say " + expected + ", the deciders " + actual);
        letters.addAll(actual.letters());
        if (actual.word().equals("done")) {
            compare();
        }
        return actual;
    }

    private Outcome told(Step step) {
        try {
            return world.after(step);
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError(story(String.valueOf(broken.getMessage())), broken);
        }
    }

    /** The same once more at the same instant: nothing may happen. */
    private void repeat() {
        Step last = steps.getLast();
        if (last instanceof Step.Wait || last instanceof Step.SendLetter) {
            return;
        }
        Outcome again = take(last);
        check(!again.word().equals("done"), () -> "repeated, it had an effect again: " + again);
    }

    private void compare() {
        oracle.signals.forEach((child, signal) -> {
            View expected = signal.view();
            View actual = world.view(child);
            check(
                    expected.equals(actual),
                    () -> "child " + child + ": the documents say " + expected + ", the deciders " + actual);
            check(isInOnePlace(actual), () -> "child " + child + " is in no place, or in two: " + actual);
        });
    }

    /** Never none, never two. */
    private static boolean isInOnePlace(View view) {
        long standing = view.notices().values().stream().filter(Sees::stands).count();
        if (view.erased()) {
            return standing == 0;
        }
        return switch (view.status()) {
            case "AWAITING_SCHOOL" -> view.reason().isEmpty() && view.placed() == (standing > 0);
            case "NOTIFIED" -> view.reason().isEmpty() && standing > 0;
            case "NEEDS_ATTENTION", "CLOSED" -> !view.reason().isEmpty();
            case "WITHDRAWN" -> standing == 0;
            default -> false;
        };
    }

    private void check(boolean holds, Supplier<String> otherwise) {
        if (!holds) {
            throw new AssertionError(story(otherwise.get()));
        }
    }

    private String story(String difference) {
        StringBuilder story =
                new StringBuilder("seed ").append(seed).append(", step ").append(steps.size());
        story.append(": ").append(difference);
        for (int i = 0; i < steps.size(); i++) {
            story.append(System.lineSeparator()).append(i + 1).append(". ").append(steps.get(i));
        }
        return story.append(System.lineSeparator())
                .append("again: -Dhistory.seed=")
                .append(seed)
                .toString();
    }
}
