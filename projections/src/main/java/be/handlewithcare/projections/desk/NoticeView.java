package be.handlewithcare.projections.desk;

import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A notice as it lies in the inbox of its school: no name before it is opened. */
public record NoticeView(
        NoticeId notice,
        SignalId signal,
        Instant issuedAt,
        @Nullable Instant openedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant teacherInformedAt) {}
