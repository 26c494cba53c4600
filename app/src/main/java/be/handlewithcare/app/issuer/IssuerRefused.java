package be.handlewithcare.app.issuer;

/** What answers at {@code HWC_OIDC_ISSUER} is no issuer, or another one. */
final class IssuerRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IssuerRefused(String fault) {
        super("HWC_OIDC_ISSUER is wrong: " + fault);
    }
}
