package be.handlewithcare.core.child;

/** A child as events keep it: a sealed identity, and a token that tells repeats apart without a name. */
public record SealedChild(SealedIdentity identity, ChildToken token) {}
