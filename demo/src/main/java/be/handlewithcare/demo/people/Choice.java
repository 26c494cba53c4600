package be.handlewithcare.demo.people;

import java.util.List;
import java.util.Random;

/** Choosing by lot. */
final class Choice {
    private Choice() {}

    static <T> T oneOf(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
