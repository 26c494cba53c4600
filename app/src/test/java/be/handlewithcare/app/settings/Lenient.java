package be.handlewithcare.app.settings;

/** The profile of a program that supplies what no setting names. */
public final class Lenient {
    public static final Profile PROFILE = new Profile("lenient", false, "another program");

    private Lenient() {}
}
