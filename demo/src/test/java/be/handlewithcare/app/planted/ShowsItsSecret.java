package be.handlewithcare.app.planted;

import java.io.Serializable;

/** Planted: breaks a rule of the house on purpose. */
public record ShowsItsSecret(String secret) implements Serializable {}
