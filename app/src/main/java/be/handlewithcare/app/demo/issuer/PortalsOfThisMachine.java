package be.handlewithcare.app.demo.issuer;

import static org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_REDIRECT_URI_VALIDATOR;
import static org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_SCOPE_VALIDATOR;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;

/** Allows redirects to the portal on any port of this machine: several processes, and a proxy before them, may run there. */
final class PortalsOfThisMachine {
    private static final Pattern PORTAL =
            Pattern.compile("http://(localhost|127\\.0\\.0\\.1):\\d{1,5}/login/oauth2/code/hwc");

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
        if (portal == null || !PORTAL.matcher(portal).matches()) {
            DEFAULT_REDIRECT_URI_VALIDATOR.accept(context);
        }
        DEFAULT_SCOPE_VALIDATOR.accept(context);
    }
}
