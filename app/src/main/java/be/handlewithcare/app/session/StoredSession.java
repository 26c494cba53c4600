package be.handlewithcare.app.session;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** A session during one request, with the changes that the request made. Only the database notes when it was last used. */
final class StoredSession implements Session {
    private final MapSession values;
    private final Set<String> changed = new HashSet<>();
    private final boolean usedLately;
    private @Nullable String storedAs;
    private final Supplier<String> ids;

    private StoredSession(MapSession values, Supplier<String> ids, @Nullable String storedAs, boolean usedLately) {
        this.values = values;
        this.ids = ids;
        this.storedAs = storedAs;
        this.usedLately = usedLately;
    }

    static StoredSession fresh(Supplier<String> ids) {
        return new StoredSession(new MapSession(ids.get()), ids, null, true);
    }

    /** @param usedLately so recently that the database need not be updated */
    static StoredSession found(MapSession values, Supplier<String> ids, boolean usedLately) {
        return new StoredSession(values, ids, values.getId(), usedLately);
    }

    /** Returns the id under which the database holds it; null for a new session. */
    @Nullable
    String storedAs() {
        return storedAs;
    }

    boolean isUsedLately() {
        return usedLately;
    }

    /** Returns the names of the values set or removed since the last save. */
    Set<String> changed() {
        return Set.copyOf(changed);
    }

    void saved() {
        storedAs = getId();
        changed.clear();
    }

    @Override
    public String getId() {
        return values.getId();
    }

    @Override
    public String changeSessionId() {
        values.setId(ids.get());
        return values.getId();
    }

    /** Takes over the values that this request did not change, as the database has them now. */
    void takeOver(StoredSession stored) {
        Set.copyOf(values.getAttributeNames()).stream()
                .filter(name -> !changed.contains(name))
                .forEach(values::removeAttribute);
        stored.getAttributeNames().stream()
                .filter(name -> !changed.contains(name))
                .forEach(name -> values.setAttribute(name, stored.getAttribute(name)));
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // required by the interface
    public <T> @Nullable T getAttribute(String name) {
        return values.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return values.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        values.setAttribute(name, value);
        changed.add(name);
    }

    @Override
    public void removeAttribute(String name) {
        values.removeAttribute(name);
        changed.add(name);
    }

    @Override
    public Instant getCreationTime() {
        return values.getCreationTime();
    }

    @Override
    public void setLastAccessedTime(Instant by) {
        values.setLastAccessedTime(by);
    }

    @Override
    public Instant getLastAccessedTime() {
        return values.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        values.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return values.getMaxInactiveInterval();
    }

    /** Always false: the database returns no expired session. */
    @Override
    public boolean isExpired() {
        return false;
    }
}
