package be.handlewithcare.demo.issuer;

import static org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_REDIRECT_URI_VALIDATOR;
import static org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_SCOPE_VALIDATOR;

import be.handlewithcare.core.network.ThisMachine;
import java.net.URI;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/** Allows redirects to the portal on any port of this machine: several processes, and a proxy before them, may run there. */
final class PortalsOfThisMachine {
    private static final String RETURN = "/login/oauth2/code/hwc";

    private PortalsOfThisMachine() {}

    static void allow(List<AuthenticationProvider> providers) {
        for (AuthenticationProvider provider : providers) {
            if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider codes) {
                codes.setAuthenticationValidator(PortalsOfThisMachine::validate);
            }
        }
    }

    private static void validate(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationToken asked = context.getAuthentication();
        String portal = asked.getRedirectUri();
        if (portal == null || !isPortal(portal)) {
            DEFAULT_REDIRECT_URI_VALIDATOR.accept(context);
        }
        DEFAULT_SCOPE_VALIDATOR.accept(context);
    }

    private static boolean isPortal(String portal) {
        try {
            URI address = URI.create(portal);
            return ThisMachine.has(address) && portal.equals("http://" + address.getHost() + port(address) + RETURN);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static String port(URI address) {
        return address.getPort() < 0 ? "" : ":" + address.getPort();
    }
}
