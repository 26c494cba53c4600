package be.handlewithcare.app.health;

import be.handlewithcare.core.lookup.AskedSources;
import be.handlewithcare.core.lookup.AskedSources.AskedSource;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.work.HealthOfParts.Part;
import be.handlewithcare.schoolcalendar.CalendarStatus;
import be.handlewithcare.schoollookup.register.RegisterState.Loaded;
import be.handlewithcare.schoollookup.register.RegisterState.Missing;
import be.handlewithcare.schoollookup.register.RegisterState.Refused;
import be.handlewithcare.schoollookup.register.RegisterStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts that intake can do without, and how they are now.
 *
 * @param register absent if this installation has none
 */
record SupportingParts(
        @Nullable RegisterStatus register, AskedSources asked, Stoppages stoppages, CalendarStatus calendar) {

    /** Returns the state of the register; empty if there is none. */
    Optional<Part> ofRegister() {
        return Optional.ofNullable(register).map(known -> switch (known.state()) {
            case Loaded _ -> new Part("register", "LOADED", true, null);
            case Refused refused -> new Part("register", "REFUSED", false, refused.line() + " " + refused.code());
            case Missing _ -> new Part("register", "MISSING", false, null);
        });
    }

    /** Returns the state of MAGDA; empty if it is not asked. */
    Optional<Part> ofMagda() {
        return asked.all().stream()
                .filter(source -> source.source() == LookupSource.MAGDA)
                .findFirst()
                .map(this::magda);
    }

    private Part magda(AskedSource magda) {
        boolean answers = magda.silentSince() == null;
        return stoppages
                .of(LookupSource.MAGDA)
                .map(stopped -> new Part("magda", "STOPPED", false, stopped.code()))
                .orElseGet(() -> new Part("magda", answers ? "ASKED" : "SILENT", answers, null));
    }

    /** Returns the state of the calendar of school holidays. */
    Part ofCalendar() {
        return calendar.warning()
                .map(warning -> new Part("calendar", warning.name(), false, null))
                .orElseGet(() -> new Part("calendar", "GOOD", true, null));
    }
}
