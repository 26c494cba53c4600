package be.handlewithcare.core.mail;

/** A letter that has to be written, and to whom. */
public record Writing(Letter letter, Addressee to) {}
