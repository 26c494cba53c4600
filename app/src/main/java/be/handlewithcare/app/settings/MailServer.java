package be.handlewithcare.app.settings;

/**
 * The SMTP server that mails are handed to.
 *
 * @param port from 1 to 65535
 */
public record MailServer(String host, int port) {}
