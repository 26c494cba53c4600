package be.handlewithcare.demo.issuer;

import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The issuer's own drawers in the session; in the portal's drawers one sign-in would overwrite the other. */
final class IssuerSession {

    SecurityContextRepository signIn() {
        HttpSessionSecurityContextRepository session = new HttpSessionSecurityContextRepository();
        session.setSpringSecurityContextKey("DEMO_ISSUER_SIGN_IN");
        return new DelegatingSecurityContextRepository(new RequestAttributeSecurityContextRepository(), session);
    }

    /** Keeps the interrupted request in a cookie: somebody who is not signed in gets no session here either. */
    RequestCache interrupted() {
        return new CookieRequestCache();
    }

    CsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("DEMO_FORM");
        return tokens;
    }
}
