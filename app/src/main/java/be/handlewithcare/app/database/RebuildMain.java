package be.handlewithcare.app.database;

import be.handlewithcare.app.settings.DatabaseLocation;
import be.handlewithcare.axon.store.EventSerializer;
import be.handlewithcare.axon.store.RefuseUnknownEvents;
import be.handlewithcare.axon.store.StoredHistory;
import be.handlewithcare.axon.store.UnknownEvents;
import be.handlewithcare.core.decision.History;
import be.handlewithcare.projections.ReadModelsConfiguration;
import be.handlewithcare.projections.rebuild.ContentHash;
import be.handlewithcare.projections.rebuild.RebuildIsRunning;
import be.handlewithcare.projections.rebuild.RebuildReadModels;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;

/**
 * The command behind {@code make rebuild}: makes the read models again from the events, also while the application runs. It needs
 * {@code HWC_DATABASE_URL}, {@code HWC_DATABASE_USER} and {@code HWC_DATABASE_PASSWORD}, and no other setting.
 */
public final class RebuildMain {

    private RebuildMain() {}

    /** Ends with status 1 if nothing was rebuilt, with 2 if a setting is missing. */
    public static void main(String[] arguments) {
        System.exit(rebuild(System.getenv(), System.out::println));
    }

    /**
     * Rebuilds, says how far it is, and ends with the hash of the content.
     *
     * @param lines also gets the reason if nothing was rebuilt
     * @return the status of the process
     */
    static int rebuild(Map<String, String> variables, Consumer<String> lines) {
        String url = variables.get("HWC_DATABASE_URL");
        if (url == null || url.isBlank()) {
            lines.accept("no rebuild: HWC_DATABASE_URL is missing");
            return 2;
        }
        DatabaseLocation location =
                new DatabaseLocation(url, variables.get("HWC_DATABASE_USER"), variables.get("HWC_DATABASE_PASSWORD"));
        DataSource database = Connections.oneByOne(location);
        try (AnnotationConfigApplicationContext context = readModels(database)) {
            new RefuseUnknownEvents(database).start();
            context.getBean(RebuildReadModels.class).rebuild(lines);
            lines.accept("content of the read models: "
                    + context.getBean(ContentHash.class).compute());
            return 0;
        } catch (RebuildIsRunning | UnknownEvents refused) {
            lines.accept("no rebuild: " + refused.getMessage());
            return 1;
        } catch (DataAccessException | TransactionException failed) {
            // The message is left out: it may quote a row.
            lines.accept("no rebuild, and nothing changed: "
                    + failed.getMostSpecificCause().getClass().getSimpleName());
            return 1;
        }
    }

    private static AnnotationConfigApplicationContext readModels(DataSource database) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(History.class, () -> new StoredHistory(database, new EventSerializer()));
        context.register(ReadModelsConfiguration.class);
        context.refresh();
        return context;
    }
}
