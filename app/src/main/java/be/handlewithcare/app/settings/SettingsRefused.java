package be.handlewithcare.app.settings;

import java.util.List;

/** The program can't start: settings are missing or wrong. Names them all, never their values. */
public final class SettingsRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param problems each naming the setting and what is wrong with it */
    public SettingsRefused(List<String> problems) {
        super(String.join("; ", problems));
    }
}
