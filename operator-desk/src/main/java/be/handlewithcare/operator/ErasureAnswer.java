package be.handlewithcare.operator;

import be.handlewithcare.core.child.Erasure;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was erased, to tell who asked for it; without a name.
 *
 * @param notices that show the child no more
 * @param cause why it was: {@code REQUESTED}, or what came before this request
 * @param erasedAt when it was, possibly long before this request
 * @param erased what exists no more, always all of it
 */
record ErasureAnswer(
        UUID signal, UUID intervention, List<UUID> notices, String cause, Instant erasedAt, List<String> erased)
        implements Serializable {
    /**
     * The key of the name and the birth date; the key by which a resend of the report is recognised; what was still planned
     * for the signal.
     */
    private static final List<String> ERASED = List.of("identity", "resend-digest", "planned-tasks");

    static ErasureAnswer of(Erasure erasure) {
        return new ErasureAnswer(
                erasure.signal().value(),
                erasure.intervention().value(),
                erasure.notices().stream().map(notice -> notice.value()).toList(),
                erasure.cause().name(),
                erasure.erasedAt(),
                ERASED);
    }
}
