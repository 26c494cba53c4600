package be.handlewithcare.mail;

/** Writes text into HTML. */
final class Html {
    private Html() {}

    /** Returns the text with each character of HTML's own replaced, for content and for an attribute in double quotes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
