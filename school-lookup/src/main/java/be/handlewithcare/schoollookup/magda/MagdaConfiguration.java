package be.handlewithcare.schoollookup.magda;

import be.handlewithcare.core.lookup.EnrolmentSource;
import be.handlewithcare.core.lookup.Pace;
import be.handlewithcare.core.lookup.QuestionLog;
import be.handlewithcare.core.lookup.Stoppages;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.w3c.dom.Document;

/**
 * The lookup in MAGDA. Import it only where MAGDA is to be asked. Asks for {@link MagdaSettings}, a {@link QuestionLog}, a
 * {@link Pace}, {@link Stoppages} and a {@link Clock}.
 */
@Configuration(proxyBeanMethods = false)
public class MagdaConfiguration {

    /**
     * Lets idle connections be given up after a second, the least there is, so that nothing of a child stays in their buffers.
     * To be called before anything in this Java makes a client: it is read once.
     */
    public static void giveUpIdleConnections() {
        System.setProperty("jdk.httpclient.keepalive.timeout", "1");
    }

    /** @throws MagdaRefused if a key store or trust store cannot be used */
    @Bean
    EnrolmentSource magdaSource(MagdaSettings settings, QuestionLog log, Pace pace, Stoppages stoppages, Clock clock) {
        return new MagdaSource(new Conversation.Surroundings(
                settings, new Line(settings, Stores.tls(settings)), signature(settings), log, pace, stoppages, clock));
    }

    static UnaryOperator<Document> signature(MagdaSettings settings) {
        return settings.signing() && settings.keyStore() != null
                ? BodySignature.with(settings.keyStore())
                : UnaryOperator.identity();
    }
}
