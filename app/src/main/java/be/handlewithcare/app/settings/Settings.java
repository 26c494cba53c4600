package be.handlewithcare.app.settings;

import be.handlewithcare.core.intervention.ReportingLimits;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.mail.SmtpServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * All settings of one process. In {@link Profile#PRODUCTION} database, issuer, mail server, key file, what the sources of
 * enrolments need and mailboxes are present; in {@link Profile#DEMO} whatever is absent is brought along.
 *
 * @param port of the web server, 1 to 65535
 * @param webServer where the process listens, and whom it believes
 * @param publicUrl where people reach the application, as mails name it
 * @param mailFrom the bare address that mails come from
 * @param dataDirectory for logs, and for all that the demo keeps
 * @param database absent: the demo's own
 * @param vaultDatabase of the vault alone; absent: the vault lies in the application's
 * @param databaseUse as whom and over how many connections
 * @param registerFile enrolment register
 * @param schoolsFile the schools that take part at the first start
 * @param holidaysFile the school holidays; absent: those that are shipped
 * @param zoneMailboxesFile the duty mailbox of each zone
 * @param veckMailbox where VECK is called when something waits too long
 * @param operatorMailbox where whoever runs the system is called; absent: VECK is
 * @param lookups who is asked where a child goes to school
 * @param oidcIssuer absent: the demo's own
 * @param oidcClientId how the portal is known to the issuer
 * @param oidcClientSecret absent: a public client that proves itself with PKCE only
 * @param signIn what is asked of the issuer and how to read what it says
 * @param mailServer absent: the demo's own
 * @param keyFile the key-encryption key
 * @param themeDirectory an agency's own style sheet and logo; absent: ours
 * @param limits how many children may be reported anew; absent: as many as there are, in a demo only
 * @param zones the police zones, and how far around them near schools are shown
 * @param clockOffset added to the one clock; zero outside a demo
 */
public record Settings(
        Profile profile,
        int port,
        WebServer webServer,
        URI publicUrl,
        String mailFrom,
        Path dataDirectory,
        @Nullable DatabaseLocation database,
        @Nullable DatabaseLocation vaultDatabase,
        DatabaseUse databaseUse,
        @Nullable Path registerFile,
        @Nullable Path schoolsFile,
        @Nullable Path holidaysFile,
        @Nullable Path zoneMailboxesFile,
        @Nullable Mailbox veckMailbox,
        @Nullable Mailbox operatorMailbox,
        Lookups lookups,
        @Nullable URI oidcIssuer,
        String oidcClientId,
        @Nullable String oidcClientSecret,
        SignIn signIn,
        @Nullable SmtpServer mailServer,
        @Nullable Path keyFile,
        @Nullable Path themeDirectory,
        @Nullable ReportingLimits limits,
        ZoneSettings zones,
        Duration clockOffset) {

    /** Shows what helps support and no secret. */
    @Override
    public String toString() {
        return "Settings[profile=" + profile + ", port=" + port + ", dataDirectory=" + dataDirectory + "]";
    }
}
