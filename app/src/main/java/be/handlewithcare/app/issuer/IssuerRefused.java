package be.handlewithcare.app.issuer;

/** The server at {@code HWC_OIDC_ISSUER} is not an issuer, or is another one. */
final class IssuerRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IssuerRefused(String fault) {
        super("HWC_OIDC_ISSUER is wrong: " + fault);
    }
}
