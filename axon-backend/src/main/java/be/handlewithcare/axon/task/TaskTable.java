package be.handlewithcare.axon.task;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Plans and cancels tasks in the running transaction, one statement for several. By own statements, since db-scheduler
 * takes two to plan one, and swallows the error of the second.
 */
final class TaskTable {
    /** The part of the queue with mails. */
    static final String MAILS = "tasks.mail_task";
    /** The part with all other tasks. */
    static final String TIMED = "tasks.timed_task";

    private static final String PLAN = """
            insert into tasks.scheduled_task (task_name, task_instance, execution_time, picked, version)
            select task_name, task_instance, execution_time, false, 1
            from unnest(?, ?, ?) as planned (task_name, task_instance, execution_time)
            on conflict (task_name, task_instance) do nothing""";
    /** One that is being carried out finds out by itself that there is nothing left to do. */
    private static final String CANCEL = """
            delete from tasks.scheduled_task
            where split_part(task_instance, '/', 1) = ? and not picked
                and not (task_name = 'send-letter' and split_part(task_instance, '/', 2) = 'withdrawn')""";

    private final JdbcTemplate jdbc;

    TaskTable(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Returns how many of them were not planned already. */
    int plan(List<PlannedTask> tasks) {
        if (tasks.isEmpty()) {
            return 0;
        }
        return jdbc.update(PLAN, (PreparedStatement statement) -> {
            array(statement, 1, "text", tasks, task -> task.kind().queueName());
            array(statement, 2, "text", tasks, PlannedTask::instance);
            array(statement, 3, "timestamptz", tasks, task -> task.at().atOffset(ZoneOffset.UTC));
        });
    }

    /** Takes away all that is planned for a signal or a notice, but a letter that calls it back from who has read it. */
    void cancel(Object subject) {
        jdbc.update(CANCEL, subject.toString());
    }

    private static void array(
            PreparedStatement statement,
            int position,
            String type,
            List<PlannedTask> tasks,
            Function<PlannedTask, Object> value)
            throws SQLException {
        Object[] values = tasks.stream().map(value).toArray();
        statement.setArray(position, statement.getConnection().createArrayOf(type, values));
    }
}
