package be.handlewithcare.app.database;

/** The vault was given a database of its own while keys still lie in the application's. */
public final class KeysInTwoPlaces extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeysInTwoPlaces() {
        super("HWC_VAULT_DATABASE_URL is set, and the application's database holds keys too");
    }
}
