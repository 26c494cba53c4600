package be.handlewithcare.app.planted;

import be.handlewithcare.demo.mail.DemoMailbox;

/** Planted: breaks a rule of the house on purpose. */
public record KnowsTheDemo(DemoMailbox mailbox) {}
