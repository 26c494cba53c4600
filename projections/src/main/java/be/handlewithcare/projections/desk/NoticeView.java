package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it lies in the inbox of its school: no name before it is opened.
 *
 * @param returnedAt when the school sent it back, if it did
 * @param withdrawnAt when the zone took it back, if it did after the school had read it
 * @param eraseAt when the child will be forgotten, as far as this one notice tells; once it is, when it was
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
        Instant eraseAt,
        boolean erased) {}
