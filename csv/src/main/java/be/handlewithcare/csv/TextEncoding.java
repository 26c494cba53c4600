package be.handlewithcare.csv;

/** The encoding of a file. */
public enum TextEncoding {
    /** Also for a file with only ASCII. */
    UTF_8("UTF-8"),
    /** Excel's default encoding in Belgium. */
    WINDOWS_1252("windows-1252");

    private final String label;

    TextEncoding(String label) {
        this.label = label;
    }

    /** Returns the registered name, such as {@code UTF-8}. */
    public String label() {
        return label;
    }
}
