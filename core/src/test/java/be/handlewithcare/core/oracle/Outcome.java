package be.handlewithcare.core.oracle;

import java.util.Collection;
import java.util.List;

/**
 * What a step led to.
 *
 * @param word {@code done}, {@code nothing}, or the code of the rule that said no
 * @param letters that are called for, in alphabetical order
 */
record Outcome(String word, List<String> letters) {
    static final Outcome NOTHING = new Outcome("nothing", List.of());
    static final Outcome DONE = new Outcome("done", List.of());

    static Outcome refused(String code) {
        return new Outcome(code, List.of());
    }

    static Outcome done(Collection<String> letters) {
        return new Outcome("done", letters.stream().sorted().toList());
    }
}
