package be.handlewithcare.magdasimulator.protocol;

import org.jspecify.annotations.Nullable;

/**
 * What every question says of itself.
 *
 * @param version as the question gave it
 * @param sender who asks
 * @param reference of the message
 * @param capacity in which the sender asks
 * @param questionReference of the one question in it
 */
public record Header(
        Service service,
        String version,
        String sender,
        String reference,
        @Nullable String capacity,
        String questionReference) {}
