package be.handlewithcare.demo.night;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in and accepted, for one zone, post and month: to be compared with the volumes.
 *
 * @param post null where the zone gave none
 * @param month of the interventions, in Brussels
 */
public record HandedIn(String zone, @Nullable String post, YearMonth month, long interventions, long signals) {}
