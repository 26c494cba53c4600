package be.handlewithcare.demo.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;

/** A process of its own that writes something and waits to be killed. */
final class KilledDemo {
    static final String WRITTEN = "written";

    private KilledDemo() {}

    public static void main(String[] args) throws SQLException, InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
        EmbeddedDatabaseTest.update(database.location(), "create table kept as select 42 as answer");
        System.out.println(WRITTEN);
        new CountDownLatch(1).await();
    }
}
