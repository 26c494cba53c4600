package be.handlewithcare.core.decision;

/** A fact that happened and stays. Its families are sealed, one per aggregate: a file shows all that can happen to it. */
public interface DomainEvent {}
