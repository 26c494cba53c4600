package be.handlewithcare.app.signin;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;

/** The types that a token may state. */
public final class TokenTypes {
    private TokenTypes() {}

    /** Accepts its own type, the plain one that most issuers still write, or none. */
    public static JOSEObjectTypeVerifier<SecurityContext> of(String own) {
        return new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(own), JOSEObjectType.JWT, null);
    }
}
