package be.handlewithcare.app.issuer;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in two lines what is wrong with the issuer, in place of a stack trace. */
final class IssuerRefusedAnalyzer extends AbstractFailureAnalyzer<IssuerRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, IssuerRefused cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set HWC_OIDC_ISSUER to what the issuer calls itself: \"issuer\" in its"
                        + " /.well-known/openid-configuration, letter by letter.",
                cause);
    }
}
