package be.handlewithcare.veck.schools;

/** The list of schools of the first start cannot be used; the message says why, and no school of it has joined. */
public final class SchoolListRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SchoolListRefused(String fault) {
        super(fault);
    }

    SchoolListRefused(String why, Exception cause) {
        super(why, cause);
    }
}
