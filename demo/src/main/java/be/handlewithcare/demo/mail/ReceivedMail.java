package be.handlewithcare.demo.mail;

import java.time.Instant;

/**
 * A mail as the demo's server got it.
 *
 * @param at when it was handed over
 */
public record ReceivedMail(Instant at, String to, String subject, String text) {}
