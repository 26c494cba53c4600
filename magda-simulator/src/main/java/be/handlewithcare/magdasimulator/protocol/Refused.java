package be.handlewithcare.magdasimulator.protocol;

/** A message that breaks the protocol. Tells how, never what stood in it. */
public final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final Breach breach;

    /** Refused for this. */
    public Refused(Breach breach) {
        super(breach.name());
        this.breach = breach;
    }

    /** For what. */
    public Breach breach() {
        return breach;
    }
}
