package be.handlewithcare.magdasimulator.behaviour;

import be.handlewithcare.magdasimulator.protocol.MagdaException;

/**
 * How much the simulator puts up with.
 *
 * @param perSecond questions in any second
 * @param atOnce questions being answered at one moment
 * @param refusal what the others hear
 */
public record Limit(int perSecond, int atOnce, MagdaException refusal) {

    /** More than anybody asks. */
    public static Limit none() {
        return of(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** With 99996 as refusal. */
    public static Limit of(int perSecond, int atOnce) {
        return new Limit(perSecond, atOnce, MagdaException.of("99996", "MAGDA"));
    }
}
