package be.handlewithcare.app.settings;

import be.handlewithcare.core.intervention.ReportingLimits;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.mail.SmtpServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * All settings of one process. In a strict {@link Profile} database, issuer, mail server, key file, mailboxes, and the settings of
 * the enrolment sources are present; otherwise the program that is started supplies the absent parts.
 *
 * @param profile of the program that is started
 * @param port of the web server, 1 to 65535
 * @param webServer where the process listens, and which proxies it trusts
 * @param publicUrl the application's address for people, as mails name it
 * @param mailFrom the bare address that mails come from
 * @param dataDirectory for logs, and for the data of a program that supplies its own database
 * @param database absent: the program supplies one
 * @param vaultDatabase of the vault alone; absent: the vault is in the application's database
 * @param databaseUse the roles that migrate, and the numbers of connections
 * @param registerFile enrolment register
 * @param schoolsFile the schools that take part at the first start
 * @param holidaysFile the school holidays; absent: those that are shipped
 * @param zoneMailboxesFile the duty mailbox of each zone
 * @param veckMailbox where VECK is called when something waits too long
 * @param operatorMailbox where the operator of the system is called; absent: VECK is
 * @param lookups the sources that know where a child goes to school
 * @param oidcIssuer absent: the program supplies one
 * @param oidcClientId the portal's name at the issuer
 * @param oidcClientSecret absent: a public client that proves itself with PKCE only
 * @param signIn what to ask the issuer for, and how to read its answers
 * @param mailServer absent: the program supplies one
 * @param keyFile the key-encryption key
 * @param themeDirectory an agency's own style sheet and logo; absent: ours
 * @param limits how many children may be newly reported; absent: no limit, never in a strict profile
 * @param zones the police zones, and how far around them near schools are shown
 * @param clockOffset added to the one clock; zero in a strict profile
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
