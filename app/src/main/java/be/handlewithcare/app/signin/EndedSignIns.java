package be.handlewithcare.app.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sign-ins that the issuer ended, for every process. One is kept as a hash of what the issuer calls it, until no session
 * can be that old. Both instants that are compared are the issuer's.
 */
public final class EndedSignIns {
    private static final Duration KEPT = Duration.ofHours(25);

    private final JdbcClient jdbc;

    EndedSignIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All sign-ins of that name up to then are over. May be repeated.
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
     * Whether a person's sign-in is over. A new one of the same account, in the very second in which all older ones were
     * ended, holds: the issuer's instants are no finer.
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

    /** How a session at the issuer is named here. */
    static String session(String sid) {
        return "sid " + sid;
    }

    /** How an account is named here. */
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
