package be.handlewithcare.app.edge;

import be.handlewithcare.app.settings.Settings;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The host names under which the application answers. Its own address is that of the public URL, whatever the request claims.
 * Only an application whose profile is not strict answers to any name of this machine.
 */
final class KnownOrigins {
    private final Origin published;
    private final Set<Origin> others = new HashSet<>();
    private final boolean anyLoopback;

    KnownOrigins(Settings settings) {
        published = Origin.of(settings.publicUrl());
        settings.webServer().hosts().stream()
                .map(host -> Origin.of(published.scheme(), host))
                .forEach(others::add);
        anyLoopback = !settings.profile().strict();
    }

    /** Returns the address under which a request for this host is answered; empty for an unknown host. */
    Optional<Origin> answering(@Nullable String host) {
        Origin asked = Origin.of(published.scheme(), host);
        if (asked == null) {
            return Optional.empty();
        }
        if (anyLoopback && asked.isLoopback()) {
            return Optional.of(published.isLoopback() ? asked : published);
        }
        return asked.equals(published) || others.contains(asked) ? Optional.of(published) : Optional.empty();
    }

    Origin published() {
        return published;
    }
}
