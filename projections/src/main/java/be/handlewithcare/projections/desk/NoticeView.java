package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it lies in the inbox of its school: no name before it is opened, and nothing that tells when police stepped in.
 *
 * @param returnedAt when the school sent it back, if it did
 * @param withdrawnAt when the zone took it back, if it did after the school had read it
 * @param erased whether the child is forgotten
 */
public record NoticeView(
        NoticeId notice,
        SignalId signal,
        Instant issuedAt,
        @Nullable Instant openedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant teacherInformedAt,
        @Nullable Instant returnedAt,
        @Nullable Instant withdrawnAt,
        boolean erased) {}
