package be.handlewithcare.app.settings;

/**
 * How much the settings must hold. The program that is started chooses it; {@code HWC_PROFILE} can only confirm it.
 *
 * @param name the one value of {@code HWC_PROFILE} that this program accepts, in lower case
 * @param strict whether each part is set by the operator, nothing goes in the clear, and the role of the database and the key are
 *     checked; otherwise the program supplies the absent parts, all on this machine
 * @param otherProgram the last part of the message if HWC_PROFILE names another profile: the program to start for that one
 */
public record Profile(String name, boolean strict, String otherProgram) {
    /** For real: nothing invented, no default that matters. */
    public static final Profile PRODUCTION = new Profile(
            "production",
            true,
            "this program has no demo. \"make run\" starts the demo, demo/target/handle-with-care-demo.jar");
}
