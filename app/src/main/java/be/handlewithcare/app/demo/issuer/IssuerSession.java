package be.handlewithcare.app.demo.issuer;

import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The issuer's own drawers in the session; in the portal's drawers one sign-in would overwrite the other. */
final class IssuerSession {

    SecurityContextRepository signIn() {
        HttpSessionSecurityContextRepository session = new HttpSessionSecurityContextRepository();
        session.setSpringSecurityContextKey("DEMO_ISSUER_SIGN_IN");
        return new DelegatingSecurityContextRepository(new RequestAttributeSecurityContextRepository(), session);
    }

    RequestCache interrupted() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setSessionAttrName("DEMO_ISSUER_INTERRUPTED");
        return cache;
    }
}
