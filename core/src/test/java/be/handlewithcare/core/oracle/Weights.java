package be.handlewithcare.core.oracle;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * How often whose turn it is. No history is like another: in this one nobody opens, in that one no task has its turn for
 * days.
 */
final class Weights {
    private static final List<Integer> TIMES = List.of(0, 1, 3, 10);

    private final Random random;
    private final Map<Turn, Integer> often = new EnumMap<>(Turn.class);

    Weights(Random random) {
        this.random = random;
        for (Turn turn : Turn.values()) {
            often.put(turn, turn.often * TIMES.get(random.nextInt(TIMES.size())));
        }
        often.put(Turn.SOMETHING_ABOUT_A_SIGNAL, Turn.SOMETHING_ABOUT_A_SIGNAL.often);
    }

    /** One of these, or the first of them if none has a chance. */
    Turn pick(Set<Turn> turns) {
        int all = turns.stream().mapToInt(turn -> often.getOrDefault(turn, 0)).sum();
        int dice = all == 0 ? 0 : random.nextInt(all);
        for (Turn turn : turns) {
            dice -= often.getOrDefault(turn, 0);
            if (dice < 0) {
                return turn;
            }
        }
        return turns.iterator().next();
    }

    /** Whose turn it can be. */
    enum Turn {
        SOMETHING_ABOUT_A_SIGNAL(40),
        REPORT(1),
        WAIT(1),
        WAIT_UNTIL_A_DEADLINE(1),
        SCHOOL(1),
        AGAIN(2),
        LETTER(2),

        LOOK_UP(2),
        DECIDE(2),
        ESCALATE(3),
        MARK_OVERDUE(3),
        ERASE_IN_TIME(3),
        WITHDRAW(1),
        ERASE_ON_REQUEST(1),

        MAIL(6),
        REMIND(4),
        OPEN(8),
        RETURN(4),
        ANSWER(6);

        static final Set<Turn> SOME_TURN = EnumSet.range(SOMETHING_ABOUT_A_SIGNAL, LETTER);
        static final Set<Turn> BEFORE_A_NOTICE = EnumSet.range(LOOK_UP, ERASE_ON_REQUEST);
        static final Set<Turn> WITH_A_NOTICE = EnumSet.range(LOOK_UP, ANSWER);

        private final int often;

        Turn(int often) {
            this.often = often;
        }
    }
}
