package be.handlewithcare.app.signin;

import be.handlewithcare.app.edge.BodyLimits;
import be.handlewithcare.web.Malformed;
import be.handlewithcare.web.RequestText;
import be.handlewithcare.web.TooLarge;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Receives the issuer's notice that a sign-in is over, and ends those sessions in every process. */
@RestController
final class BackChannelLogoutController {
    /** The path that the issuer calls. */
    static final String PATH = "/logout/connect/back-channel/hwc";

    private static final Logger LOG = LoggerFactory.getLogger(BackChannelLogoutController.class);
    private static final String SOON = "10";

    private final ClientRegistrationRepository issuers;
    private final JWKSource<SecurityContext> keys;
    private final EndedSignIns ended;
    private volatile @Nullable JwtDecoder tokens;

    BackChannelLogoutController(
            ClientRegistrationRepository issuers, JWKSource<SecurityContext> keys, EndedSignIns ended) {
        this.issuers = issuers;
        this.keys = keys;
        this.ended = ended;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> logout(HttpServletRequest request) {
        try {
            String body = RequestText.read(request, (int) BodyLimits.largest(PATH));
            String token = UriComponentsBuilder.newInstance()
                    .query(body)
                    .build()
                    .getQueryParams()
                    .getFirst("logout_token");
            if (token == null) {
                return refused("form");
            }
            Jwt told = IssuerUnavailable.unless(() -> tokens().decode(token));
            String name = name(told);
            if (name == null) {
                return refused("form");
            }
            Instant when = Objects.requireNonNull(told.getIssuedAt());
            ended.end(String.valueOf(told.getClaimAsString("iss")), name, when);
            LOG.info("the issuer ended a sign-in");
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
        } catch (Malformed _) {
            return refused("form");
        } catch (TooLarge _) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        } catch (BadJwtException bad) {
            return refused(TokenCheck.faultIn(bad));
        } catch (IssuerUnavailable away) {
            LOG.warn("logout token not read: issuer-away");
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, SOON)
                    .build();
        }
    }

    /** Names the one session, if the token has it, else all sessions of the account. */
    private static @Nullable String name(Jwt told) {
        if (told.getClaims().get("sid") instanceof String sid) {
            return EndedSignIns.session(sid);
        }
        return told.getClaims().get("sub") instanceof String subject ? EndedSignIns.account(subject) : null;
    }

    private static ResponseEntity<Void> refused(String why) {
        LOG.warn("logout token refused: {}", why);
        return ResponseEntity.badRequest().cacheControl(CacheControl.noStore()).build();
    }

    private JwtDecoder tokens() {
        JwtDecoder known = tokens;
        if (known != null) {
            return known;
        }
        JwtDecoder made = LogoutTokens.decoder(Objects.requireNonNull(issuers.findByRegistrationId("hwc")), keys);
        tokens = made;
        return made;
    }
}
