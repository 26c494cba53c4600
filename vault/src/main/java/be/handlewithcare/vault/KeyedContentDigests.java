package be.handlewithcare.vault;

import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.ContentDigests;
import be.handlewithcare.core.intervention.Report;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Content digests by HMAC-SHA-256 under the intervention's own key. */
final class KeyedContentDigests implements ContentDigests {
    /** No post can be mistaken for it: a post has at least one character. */
    private static final String NO_POST = "";

    private final ReportKeys keys;

    KeyedContentDigests(ReportKeys keys) {
        this.keys = keys;
    }

    @Override
    public ContentDigest digestOf(InterventionId intervention, Report report) {
        byte[] message = LengthPrefixed.bytesOf(partsOf(report));
        // A key that nobody keeps, so that no digest is ever equal to this one.
        byte[] key = keys.keyOf(intervention).orElseGet(Secrets::newKey);
        return new ContentDigest(Base64.getEncoder().encodeToString(Secrets.hmac(key, message)));
    }

    @Override
    public void forget(InterventionId intervention) {
        keys.destroy(intervention);
    }

    @Override
    public List<InterventionId> livingAfter(InterventionId last, int most) {
        return keys.livingAfter(last, most);
    }

    private static List<String> partsOf(Report report) {
        List<String> parts = new ArrayList<>();
        parts.add(report.occurredAt().toString());
        parts.add(report.post() == null ? NO_POST : report.post().value());
        for (Identity child : report.children()) {
            parts.add(child.name().given());
            parts.add(child.name().family());
            parts.add(child.birthDate().value().toString());
        }
        return parts;
    }
}
