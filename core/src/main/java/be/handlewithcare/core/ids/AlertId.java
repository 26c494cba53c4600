package be.handlewithcare.core.ids;

import java.time.LocalDate;
import java.util.UUID;

/** One call to look at what a zone does; derived from the zone and the day, so a second call on that day meets the first. */
public record AlertId(UUID value) {

    /** The id of the call about a zone on a day. */
    public static AlertId derive(KeyedHash hash, String zone, LocalDate day) {
        return new AlertId(hash.uuidOf("alert", zone, day.toString()));
    }

    /** Returns the id of a day's alert about signals that a zone searched for and then withdrew. */
    public static AlertId ofWithdrawnSearches(KeyedHash hash, String zone, LocalDate day) {
        return new AlertId(hash.uuidOf("alert", "withdrawn-searches", zone, day.toString()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
