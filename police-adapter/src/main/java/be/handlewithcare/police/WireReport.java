package be.handlewithcare.police;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/police/v1/interventions}, before any rule was applied. */
public record WireReport(
        @Nullable String reference,
        @Nullable String occurredAt,
        @Nullable String post,
        @Nullable List<@Nullable WireChild> children) {

    @Override
    public String toString() {
        return "WireReport[…]";
    }
}
