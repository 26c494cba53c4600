package be.handlewithcare.app.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records for all processes which sign-ins the issuer ended. An entry is a hash of the issuer's name for it, and is kept until
 * every session of that time is over. Both instants that are compared are by the issuer's clock.
 */
public final class EndedSignIns {
    private static final Duration KEPT = Duration.ofHours(25);

    private final JdbcClient jdbc;

    EndedSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Ends all sign-ins of that name up to an instant. May be repeated.
     *
     * @param name {@link #session} or {@link #account}
     */
    void end(String issuer, String name, Instant upTo) {
        jdbc.sql("delete from sign_in.ended where noted_at < now() - make_interval(secs => ?)")
                .param(KEPT.toSeconds())
                .update();
        jdbc.sql("""
                        insert into sign_in.ended (name_hash, up_to) values (?, ?)
                        on conflict (name_hash) do update
                        set up_to = greatest(sign_in.ended.up_to, excluded.up_to), noted_at = now()""").param(hash(issuer, name)).param(Timestamp.from(upTo)).update();
    }

    /**
     * Returns whether a person's sign-in is over. When a whole account was ended, a new sign-in in the very same second still
     * holds: the issuer's instants are in seconds.
     */
    boolean isEnded(Person person) {
        String issuer = String.valueOf(person.getClaims().get("iss"));
        Timestamp issued = Timestamp.from(person.issued());
        return jdbc.sql("""
                        select exists (
                            select from sign_in.ended
                            where (name_hash = ? and up_to >= ?) or (name_hash = ? and up_to > ?))""")
                .param(hash(issuer, session(String.valueOf(person.getClaims().get("sid")))))
                .param(issued)
                .param(hash(issuer, account(person.getName())))
                .param(issued)
                .query(Boolean.class)
                .single();
    }

    /** Returns the name for one session at the issuer. */
    static String session(String sid) {
        return "sid " + sid;
    }

    /** Returns the name for all sessions of an account. */
    static String account(String subject) {
        return "sub " + subject;
    }

    private static byte[] hash(String issuer, String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((issuer + "\n" + name).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
