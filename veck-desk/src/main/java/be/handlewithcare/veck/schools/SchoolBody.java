package be.handlewithcare.veck.schools;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school as VECK sends it; anything may be missing until it is read.
 *
 * @param daysOff its own days off; null leaves them as they are
 */
record SchoolBody(
        @Nullable String name,
        @Nullable String municipality,
        @Nullable List<@Nullable String> sites,
        @Nullable List<@Nullable String> mailboxes,
        @Nullable String joinedOn,
        @Nullable String leftOn,
        @Nullable List<@Nullable String> daysOff) {}
