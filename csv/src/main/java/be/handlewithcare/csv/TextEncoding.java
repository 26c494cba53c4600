package be.handlewithcare.csv;

/** In which encoding a file was written. */
public enum TextEncoding {
    /** Also where all is ASCII. */
    UTF_8("UTF-8"),
    /** What Excel writes in Belgium, unless it is asked for another. */
    WINDOWS_1252("windows-1252");

    private final String label;

    TextEncoding(String label) {
        this.label = label;
    }

    /** The name as it is registered, such as {@code UTF-8}. */
    public String label() {
        return label;
    }
}
