package be.handlewithcare.magdasimulator.protocol;

import java.util.Map;

/**
 * An {@code Uitzondering}.
 *
 * @param code one to ten digits
 * @param origin who found it, one to five letters or digits, such as {@code MAGDA} or {@code RR}
 * @param annotations by name
 */
public record MagdaException(String code, String origin, Severity severity, Map<String, String> annotations) {

    /** How bad it is. */
    public enum Severity {
        /** The question could not be answered. */
        FOUT,
        /** It was, but not as usual. */
        WAARSCHUWING,
        /** To know only. */
        INFORMATIE
    }

    public MagdaException {
        if (!code.matches("[0-9]{1,10}") || !origin.matches("[0-9A-Za-z_]{1,5}")) {
            throw new IllegalArgumentException("code or origin not of its form");
        }
        annotations = Map.copyOf(annotations);
    }

    /** A {@code FOUT} without annotations. */
    public static MagdaException of(String code, String origin) {
        return new MagdaException(code, origin, Severity.FOUT, Map.of());
    }

    @Override
    public String toString() {
        return "MagdaException[" + code + " " + origin + "]";
    }
}
