package be.handlewithcare.projections.rebuild;

/** Another process rebuilds the read models at this moment. */
public final class RebuildIsRunning extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RebuildIsRunning() {
        super("another rebuild of the read models is running");
    }
}
