package be.handlewithcare.app.signedout;

import be.handlewithcare.app.session.SessionValues;
import be.handlewithcare.app.signedout.RecentSignIn.Browser;
import be.handlewithcare.vault.Seal;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps one form per browser for half an hour, sealed under a key that only that browser has. */
final class KeptForms {
    private final JdbcClient jdbc;
    private final Seal seal;

    KeptForms(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    /** Keeps a form and replaces an earlier one. */
    void keep(KeptForm form, Browser browser) {
        byte[] sealed =
                seal.with(browser.key()).close(SessionValues.written(new Kept(browser.account(), form)), "kept-form");
        jdbc.sql("""
                        insert into session.kept_form (key_hash, sealed, expires_at)
                        values (?, ?, now() + interval '30 minutes')
                        on conflict (key_hash) do update set sealed = excluded.sealed, expires_at = excluded.expires_at""").params(hash(browser), sealed).update();
    }

    /** Returns the form that this account sent from this browser, if it is not expired. */
    Optional<KeptForm> find(Browser browser, String account) {
        return jdbc.sql("select sealed from session.kept_form where key_hash = ? and expires_at > now()")
                .param(hash(browser))
                .query((row, _) -> row.getBytes("sealed"))
                .optional()
                .flatMap(found -> seal.with(browser.key()).open(found, "kept-form"))
                .flatMap(SessionValues::read)
                .map(Kept.class::cast)
                .filter(kept -> kept.account().equals(account))
                .map(Kept::form);
    }

    /** Returns whether there was one. */
    boolean delete(Browser browser) {
        return jdbc.sql("delete from session.kept_form where key_hash = ?")
                        .param(hash(browser))
                        .update()
                == 1;
    }

    private byte[] hash(Browser browser) {
        return seal.hash("kept form " + browser.key());
    }

    private record Kept(String account, KeptForm form) implements Serializable {
        /** Leaves out the account and the form. */
        @Override
        public String toString() {
            return "Kept";
        }
    }
}
