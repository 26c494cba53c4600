package be.handlewithcare.core.ids;

import java.util.UUID;

/** A notice; derived from its signal and the school it stands before. */
public record NoticeId(UUID value) {

    /** The id of the notice of a signal at a school. */
    public static NoticeId derive(KeyedHash hash, SignalId signal, String institutionNumber) {
        return new NoticeId(hash.uuidOf("notice", signal.toString(), institutionNumber));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
