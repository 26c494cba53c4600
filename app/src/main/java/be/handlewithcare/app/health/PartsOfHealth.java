package be.handlewithcare.app.health;

import be.handlewithcare.core.lookup.AskedSources;
import be.handlewithcare.core.lookup.AskedSources.AskedSource;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.Stoppages;
import be.handlewithcare.core.lookup.Stoppages.Stoppage;
import be.handlewithcare.core.work.HealthOfParts;
import be.handlewithcare.schoolcalendar.CalendarStatus;
import be.handlewithcare.schoollookup.register.RegisterState.Loaded;
import be.handlewithcare.schoollookup.register.RegisterState.Missing;
import be.handlewithcare.schoollookup.register.RegisterState.Refused;
import be.handlewithcare.schoollookup.register.RegisterStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What health knows, part by part; of the sources those that are asked. */
record PartsOfHealth(
        Databases databases,
        @Nullable RegisterStatus register,
        AskedSources asked,
        Stoppages stoppages,
        CalendarStatus calendar)
        implements HealthOfParts {

    @Override
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(database("database", databases.main()));
        if (databases.vault() != null) {
            parts.add(database("vault-database", databases.vault()));
        }
        if (register != null) {
            parts.add(part(register));
        }
        asked.all().stream()
                .filter(source -> source.source() == LookupSource.MAGDA)
                .map(magda -> magda(magda, stoppages.of(LookupSource.MAGDA)))
                .forEach(parts::add);
        parts.add(calendar.warning()
                .map(warning -> new Part("calendar", warning.name(), false, null))
                .orElseGet(() -> new Part("calendar", "GOOD", true, null)));
        return parts;
    }

    private static Part database(String name, DatabaseProbe probe) {
        DatabaseState state = probe.state();
        return new Part(name, state.name(), state == DatabaseState.UP, null);
    }

    private static Part part(RegisterStatus register) {
        return switch (register.state()) {
            case Loaded _ -> new Part("register", "LOADED", true, null);
            case Refused refused -> new Part("register", "REFUSED", false, refused.line() + " " + refused.code());
            case Missing _ -> new Part("register", "MISSING", false, null);
        };
    }

    private static Part magda(AskedSource magda, Optional<Stoppage> stopped) {
        if (stopped.isPresent()) {
            return new Part("magda", "STOPPED", false, stopped.get().code());
        }
        boolean answers = magda.silentSince() == null;
        return new Part("magda", answers ? "ASKED" : "SILENT", answers, null);
    }
}
