package be.handlewithcare.core.publication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All histories of which the same is known. Counts run through pipes; as much runs out of each joint as runs into it, and
 * of each pipe it is known how little and how much may run through it. Every way to fill the pipes is a history, and any
 * two of them differ by rounds along loops. So a count can be another one if there is a loop through its pipe on which
 * every pipe can take one more, or one less (flows in networks: Ford and Fulkerson, 1956). Not for several threads.
 */
final class Circuit {
    private final Map<Object, Joint> joints = new HashMap<>();
    private int search;

    /** A pipe with what runs through it in one of the histories. */
    static final class Pipe {
        private final Joint from;
        private final Joint to;
        private long flow;
        private long least;
        private long most = Long.MAX_VALUE;
        /** The loop that was found last; it may be closed by now. */
        private List<Step> loop = List.of();

        private Pipe(Joint from, Joint to, long flow) {
            this.from = from;
            this.to = to;
            this.flow = flow;
        }

        long flow() {
            return flow;
        }

        /** Makes known that no less and no more runs through it. */
        void bound(long atLeast, long atMost) {
            least = atLeast;
            most = atMost;
        }

        /** Makes nothing known of it. */
        void unbound() {
            bound(0, Long.MAX_VALUE);
        }
    }

    /** Where pipes meet, and by which step the last search came here. */
    private static final class Joint {
        private final List<Pipe> pipes = new ArrayList<>();
        private int search;

        @Nullable
        private Step arrival;
    }

    /** One more in a pipe, or one less. */
    private record Step(Pipe pipe, int more) {
        static Step onFrom(Joint here, Pipe pipe) {
            return new Step(pipe, pipe.from == here ? 1 : -1);
        }

        Joint start() {
            return more > 0 ? pipe.from : pipe.to;
        }

        Joint end() {
            return more > 0 ? pipe.to : pipe.from;
        }

        boolean isPossible() {
            long then = pipe.flow + more;
            return pipe.least <= then && then <= pipe.most;
        }
    }

    /** Adds a pipe of which nothing is known. */
    Pipe add(Object from, Object to, long flow) {
        Pipe pipe = new Pipe(joint(from), joint(to), flow);
        pipe.from.pipes.add(pipe);
        pipe.to.pipes.add(pipe);
        return pipe;
    }

    private Joint joint(Object name) {
        return joints.computeIfAbsent(name, _ -> new Joint());
    }

    /** Whether exactly so much runs through it in every history. */
    boolean isFixed(Pipe pipe) {
        if (pipe.loop.isEmpty() || !pipe.loop.stream().allMatch(Step::isPossible)) {
            pipe.loop = Stream.of(new Step(pipe, 1), new Step(pipe, -1))
                    .filter(Step::isPossible)
                    .map(this::loop)
                    .filter(loop -> !loop.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        return pipe.loop.isEmpty();
    }

    /** Goes on to a history with one more, or one less, in this pipe, past its own bounds; false if there is none. */
    boolean change(Pipe pipe, int more) {
        List<Step> loop = loop(new Step(pipe, more));
        loop.forEach(step -> step.pipe().flow += step.more());
        return !loop.isEmpty();
    }

    /** A loop that begins with this step, whether that one is possible or not; empty if there is none. */
    private List<Step> loop(Step first) {
        search++;
        Deque<Joint> ahead = new ArrayDeque<>(List.of(first.end()));
        first.end().search = search;
        while (!ahead.isEmpty()) {
            Joint here = ahead.remove();
            for (Pipe pipe : here.pipes) {
                Step step = Step.onFrom(here, pipe);
                if (step.end().search != search && pipe != first.pipe() && step.isPossible()) {
                    step.end().search = search;
                    step.end().arrival = step;
                    if (step.end() == first.start()) {
                        return closed(first);
                    }
                    ahead.add(step.end());
                }
            }
        }
        return List.of();
    }

    private static List<Step> closed(Step first) {
        List<Step> loop = new ArrayList<>(List.of(first));
        Joint here = first.start();
        while (here != first.end()) {
            Step step = Objects.requireNonNull(here.arrival);
            loop.add(step);
            here = step.start();
        }
        return loop;
    }
}
