package be.handlewithcare.demo.issuer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares without a slow hash: the one password of the demo is printed on its first page. */
final class DemoPasswords implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence rawPassword) {
        return rawPassword == null ? null : rawPassword.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
        return MessageDigest.isEqual(bytes(rawPassword), bytes(encodedPassword));
    }

    private static byte[] bytes(@Nullable CharSequence password) {
        return Objects.requireNonNullElse(password, "").toString().getBytes(StandardCharsets.UTF_8);
    }
}
