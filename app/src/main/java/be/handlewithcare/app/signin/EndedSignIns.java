package be.handlewithcare.app.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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
                        set up_to = greatest(sign_in.ended.up_to, excluded.up_to), noted_at = now()""")
                .param(hash(issuer, name))
                .param(Timestamp.from(upTo))
                .update();
    }

    boolean isEnded(Person person) {
        String issuer = String.valueOf(person.getClaims().get("iss"));
        List<byte[]> names = Stream.of(session(String.valueOf(person.getClaims().get("sid"))), account(person.getName()))
                .map(name -> hash(issuer, name))
                .toList();
        return jdbc.sql("select exists (select from sign_in.ended where name_hash in (?, ?) and up_to >= ?)")
                .param(names.getFirst())
                .param(names.getLast())
                .param(Timestamp.from(person.issued()))
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
            return MessageDigest.getInstance("SHA-256")
                    .digest((issuer + "\n" + name).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
