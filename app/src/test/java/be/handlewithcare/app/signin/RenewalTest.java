package be.handlewithcare.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.handlewithcare.app.settings.SignIn;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.client.ResourceAccessException;

class RenewalTest {
    @Test
    void anIssuerThatIsSilentIsUnknownForNow() {
        assertThat(renewal(_ -> {
                            throw new IssuerUnavailable(new ResourceAccessException("silent"));
                        })
                        .issuer())
                .isEmpty();
    }

    @Test
    void aFaultOfOursIsNoOutageOfTheIssuer() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> renewal(_ -> {
                            throw new IllegalStateException("a fault");
                        })
                        .issuer());
    }

    private static Renewal renewal(ClientRegistrationRepository issuers) {
        ClaimReader claims = new ClaimReader(SignIn.DEFAULTS, _ -> Optional.empty());
        return new Renewal(
                issuers,
                new IdTokens((_, _) -> List.of()),
                new PersonReader(claims, Clock.systemUTC(), Duration.ofMinutes(15)));
    }
}
