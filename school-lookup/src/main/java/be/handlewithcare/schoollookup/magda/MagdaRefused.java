package be.handlewithcare.schoollookup.magda;

import org.jspecify.annotations.Nullable;

/** A setting of MAGDA is missing or wrong. The message names the setting and never its value. */
public final class MagdaRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String setting;

    MagdaRefused(String setting, String problem) {
        this(setting, problem, null);
    }

    MagdaRefused(String setting, String problem, @Nullable Throwable cause) {
        super(setting + " " + problem, cause);
        this.setting = setting;
    }

    /** The name of the variable to mend. */
    public String setting() {
        return setting;
    }
}
