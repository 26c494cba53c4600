package be.handlewithcare.core.testkit;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.IdentityVault;
import be.handlewithcare.core.child.Mismatch;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.ids.SignalId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Keeps identities in memory; what is sealed in it is a label, no cipher. */
public final class RecordingVault implements IdentityVault {
    private final Map<SignalId, Identity> children = new ConcurrentHashMap<>();
    private final List<SignalId> sealed = new CopyOnWriteArrayList<>();
    private final List<SignalId> opened = new CopyOnWriteArrayList<>();
    private final List<SignalId> erased = new CopyOnWriteArrayList<>();
    private volatile Consumer<SignalId> beforeOpening = _ -> {};

    /** Seals one child. */
    public SealedIdentity seal(SignalId signal, Identity child) {
        return Objects.requireNonNull(seal(Map.of(signal, child)).get(signal));
    }

    @Override
    public Map<SignalId, SealedIdentity> seal(Map<SignalId, Identity> more) {
        if (more.keySet().stream().anyMatch(erased::contains)) {
            throw new IllegalStateException("erased before");
        }
        children.putAll(more);
        sealed.addAll(more.keySet());
        return more.keySet().stream().collect(Collectors.toUnmodifiableMap(signal -> signal, RecordingVault::label));
    }

    @Override
    public Opened open(SignalId signal, SealedIdentity sealed) {
        beforeOpening.accept(signal);
        opened.add(signal);
        if (!sealed.equals(label(signal))) {
            throw new Mismatch("sealed for another signal, or altered");
        }
        Identity child = children.get(signal);
        return child == null ? new Opened.Erased() : new Opened.Known(child);
    }

    @Override
    public void erase(SignalId signal) {
        erased.add(signal);
        children.remove(signal);
    }

    @Override
    public List<SignalId> livingAfter(SignalId last, int most) {
        return children.keySet().stream()
                .filter(signal -> signal.toString().compareTo(last.toString()) > 0)
                .sorted(Comparator.comparing(SignalId::toString))
                .limit(most)
                .toList();
    }

    /** Restores the vault to its state before this child was erased, like a restored backup. */
    public void restore(SignalId signal, Identity child) {
        erased.remove(signal);
        children.put(signal, child);
    }

    /** Lets a test look around at the moment at which the vault is asked. */
    public void beforeOpening(Consumer<SignalId> look) {
        beforeOpening = look;
    }

    /** For which signals it was asked to seal, each time that it was. */
    public List<SignalId> sealed() {
        return List.copyOf(sealed);
    }

    /** For which signals the vault was asked to open, in order. */
    public List<SignalId> opened() {
        return List.copyOf(opened);
    }

    /** For which signals it was asked to erase, in order. */
    public List<SignalId> erased() {
        return List.copyOf(erased);
    }

    private static SealedIdentity label(SignalId signal) {
        return new SealedIdentity(
                Base64.getEncoder().encodeToString(signal.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
