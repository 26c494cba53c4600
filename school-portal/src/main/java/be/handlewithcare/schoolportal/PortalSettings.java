package be.handlewithcare.schoolportal;

import be.handlewithcare.core.school.Mailbox;

/**
 * What the portal must know of its surroundings.
 *
 * @param veck where a school asks VECK to change something
 */
public record PortalSettings(Mailbox veck) {}
