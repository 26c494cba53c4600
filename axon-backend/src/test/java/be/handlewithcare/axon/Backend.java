package be.handlewithcare.axon;

import static be.handlewithcare.core.testkit.Examples.DE_WIJZER;
import static be.handlewithcare.core.testkit.Examples.DE_WIJZER_DETAILS;
import static be.handlewithcare.core.testkit.Examples.HEIST;
import static be.handlewithcare.core.testkit.Examples.SATURDAY_MORNING;
import static be.handlewithcare.core.testkit.Examples.ZONE_SYSTEM;

import be.handlewithcare.axon.commit.NoSilentRollback;
import be.handlewithcare.axon.commit.OneCommit;
import be.handlewithcare.axon.lookup.LookupRunner;
import be.handlewithcare.axon.lookup.LookupSettings;
import be.handlewithcare.axon.lookup.LookupsConfiguration;
import be.handlewithcare.axon.task.EraseBeforeStart;
import be.handlewithcare.axon.task.TaskRunner;
import be.handlewithcare.axon.task.TaskSettings;
import be.handlewithcare.axon.task.TasksConfiguration;
import be.handlewithcare.core.audit.AuditTrail;
import be.handlewithcare.core.calendar.SchoolDays;
import be.handlewithcare.core.child.EraseIdentities;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.KeyUpkeep;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.decision.DomainEvent;
import be.handlewithcare.core.decision.History;
import be.handlewithcare.core.decision.Projection;
import be.handlewithcare.core.decision.Recorded;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.intervention.ReportInterventions;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.lookup.SchoolLookup;
import be.handlewithcare.core.mail.DutyMailboxes;
import be.handlewithcare.core.mail.Letterbox;
import be.handlewithcare.core.notice.HandleNotices;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.ManageSchools;
import be.handlewithcare.core.school.SchoolCommand.RegisterSchool;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.signal.DecideOnSignals;
import be.handlewithcare.core.testkit.MovableClock;
import be.handlewithcare.core.testkit.RecordingHash;
import be.handlewithcare.core.testkit.RecordingLookup;
import be.handlewithcare.core.testkit.RecordingMailroom;
import be.handlewithcare.core.testkit.RecordingStoppages;
import be.handlewithcare.core.testkit.RecordingTrail;
import be.handlewithcare.core.testkit.RecordingVault;
import be.handlewithcare.core.work.Backlog;
import be.handlewithcare.core.work.Retries;
import be.handlewithcare.core.zone.Reference;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * This module as the application runs it, on a database of its own: real commits, real tasks, recording twins of what
 * lies outside. One school takes part: De Wijzer. Long because all that is put together is put together here, once.
 */
public final class Backend implements AutoCloseable {
    public static final Mailbox HEIST_MAILBOX = new Mailbox("wachtdienst@heist.example");
    public static final Mailbox VECK_MAILBOX = new Mailbox("signalen@veck.example");
    public static final Mailbox OPERATOR_MAILBOX = new Mailbox("beheer@hwc.example");
    private static final TaskSettings ONE_TASK_AT_A_TIME = new TaskSettings(1, 1, Duration.ofMillis(20));
    private static final LookupSettings ONE_LOOKUP_AT_A_TIME = new LookupSettings(1, Duration.ofMillis(20));

    public final MovableClock clock = new MovableClock(SATURDAY_MORNING);
    public final RecordingVault vault = new RecordingVault();
    public final RecordingLookup lookup = new RecordingLookup();

    /** Asked only where a test says so. */
    public final RecordingLookup magda = new RecordingLookup(LookupSource.MAGDA);

    public final RecordingMailroom mail = new RecordingMailroom();
    public final RecordingStoppages stoppages = new RecordingStoppages(clock);
    public final RecordingTrail trail = new RecordingTrail();
    public final RecordingHash hash = new RecordingHash();
    public final RecordingKeys keys = new RecordingKeys();
    public final RecordingUnfinishedWork unfinished = new RecordingUnfinishedWork();
    public final RecordingAllowance allowance = new RecordingAllowance();

    /** Sees what is committed, and nothing else. */
    public final JdbcClient outside;

    public final TaskQueue queue;

    private final HikariDataSource inside;
    private final HikariDataSource fromOutside;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final List<ConfigurableApplicationContext> moreNodes = new ArrayList<>();
    private volatile Consumer<Recorded> planted = _ -> {};

    private Backend(String database, LookupSettings lookups, boolean asksMagda) {
        fromOutside = TestDatabases.connect(database);
        outside = JdbcClient.create(fromOutside);
        queue = new TaskQueue(fromOutside, clock);
        inside = TestDatabases.connect(database);
        registerDatabase();
        context.registerBean(Clock.class, () -> clock);
        context.registerBean("planted", Projection.class, () -> recorded -> planted.accept(recorded));
        context.registerBean(RecordingVault.class, () -> vault);
        context.registerBean(
                SchoolLookup.class, () -> new SchoolLookup(asksMagda ? List.of(lookup, magda) : List.of(lookup)));
        context.registerBean(RecordingMailroom.class, () -> mail);
        context.registerBean(RecordingHash.class, () -> hash);
        context.registerBean(RecordingKeys.class, () -> keys);
        context.registerBean(KeyUpkeep.class, () -> () -> {});
        context.registerBean(SchoolDays.class, () -> day -> day.getDayOfWeek().getValue() <= 5);
        context.registerBean(
                DutyMailboxes.class,
                () -> new DutyMailboxes(Map.of(HEIST, HEIST_MAILBOX), VECK_MAILBOX, OPERATOR_MAILBOX));
        context.registerBean(RecordingStoppages.class, () -> stoppages);
        context.registerBean(RecordingUnfinishedWork.class, () -> unfinished);
        context.registerBean(RecordingAllowance.class, () -> allowance);
        context.registerBean(TaskSettings.class, () -> ONE_TASK_AT_A_TIME);
        context.registerBean(LookupSettings.class, () -> lookups);
        context.register(
                AxonConfiguration.class,
                TasksConfiguration.class,
                LookupsConfiguration.class,
                InPortsConfiguration.class);
        context.refresh();
    }

    /** The trail has a table too, so that a test can tell what was committed. */
    private void registerDatabase() {
        context.registerBean(DataSource.class, () -> inside, definition -> definition.setDestroyMethodName(""));
        context.registerBean(PlatformTransactionManager.class, () -> new NoSilentRollback(inside));
        context.registerBean(AuditTrail.class, () -> entry -> {
            trail.record(entry);
            JdbcClient.create(inside)
                    .sql("insert into public.trail values (?)")
                    .param(entry.object())
                    .update();
        });
    }

    /** Starts it all, as one node that does one task at a time. */
    public static Backend start() {
        return start(ONE_LOOKUP_AT_A_TIME);
    }

    /** Starts it all, as one node that does one task at a time. */
    public static Backend start(LookupSettings lookups) {
        return start(lookups, false);
    }

    /** Starts it all, as one node that does one task at a time; whom the register does not know MAGDA is asked for. */
    public static Backend startWithMagda(LookupSettings lookups) {
        return start(lookups, true);
    }

    private static Backend start(LookupSettings lookups, boolean asksMagda) {
        Backend backend = new Backend(TestDatabases.create(), lookups, asksMagda);
        backend.commit()
                .run(
                        Actor.SYSTEM,
                        commands -> commands.send(new RegisterSchool(
                                DE_WIJZER,
                                DE_WIJZER_DETAILS,
                                LocalDate.of(2026, 9, 1),
                                null,
                                backend.clock.instant())));
        return backend;
    }

    /** De Wijzer gives these mailboxes in place of those that it has. */
    public void giveMailboxes(Mailbox... mailboxes) {
        SchoolDetails details = new SchoolDetails(
                DE_WIJZER_DETAILS.name(),
                DE_WIJZER_DETAILS.municipality(),
                DE_WIJZER_DETAILS.sites(),
                List.of(mailboxes));
        commit().run(
                        Actor.SYSTEM,
                        commands -> commands.send(new RegisterSchool(
                                DE_WIJZER, details, LocalDate.of(2026, 9, 1), null, clock.instant())));
    }

    /** Police of Heist report what happened to a child then; its school is looked up as the lookup answers. */
    public SignalId raise(Identity child, Instant occurredAt) {
        Report report =
                new Report(HEIST, new Reference(UUID.randomUUID().toString()), occurredAt, null, List.of(child));
        return reports().report(report, ZONE_SYSTEM).signals().getFirst();
    }

    /** The notice of a signal at a school. */
    public NoticeId noticeAt(SignalId signal, InstitutionNumber school) {
        return NoticeId.derive(hash, signal, school.value());
    }

    /** From now on this is done in the commit of each event; what it throws undoes the commit. */
    public void plant(Consumer<Recorded> mischief) {
        planted = mischief;
    }

    public OneCommit commit() {
        return context.getBean(OneCommit.class);
    }

    public HandleNotices notices() {
        return context.getBean(HandleNotices.class);
    }

    /** Lets one more node carry out tasks and lookups, with queues and runners of its own. */
    public void addNode() {
        AnnotationConfigApplicationContext node = new AnnotationConfigApplicationContext();
        node.setParent(context);
        node.register(TasksConfiguration.class, LookupsConfiguration.class);
        node.refresh();
        moreNodes.add(node);
    }

    public ReportInterventions reports() {
        return context.getBean(ReportInterventions.class);
    }

    public DecideOnSignals decisions() {
        return context.getBean(DecideOnSignals.class);
    }

    public EraseIdentities erasures() {
        return context.getBean(EraseIdentities.class);
    }

    public ManageSchools schools() {
        return context.getBean(ManageSchools.class);
    }

    /** Does this with the letterbox in a transaction, of which the work may say that it is to be undone. */
    public void post(BiConsumer<Letterbox, TransactionStatus> work) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> work.accept(context.getBean(Letterbox.class), status));
    }

    /** What is erased before a node lets anybody in. */
    public EraseBeforeStart erasingBeforeStart() {
        return context.getBean(EraseBeforeStart.class);
    }

    public Backlog backlog() {
        return context.getBean(Backlog.class);
    }

    public Retries retries() {
        return context.getBean(Retries.class);
    }

    /** Makes the server end each connection that is in the middle of a transaction. */
    public void loseWhatIsInTransaction() {
        outside.sql("select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database()"
                        + " and state like 'idle in transaction%'")
                .query()
                .listOfRows();
    }

    /** Waits for the tasks that are being carried out, and starts no others. A runner that waits needs a clock that goes on. */
    public void finishTasks() {
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(this::stopNodes, Thread::startVirtualThread);
        queue.until(stopped::isDone);
        stopped.join();
    }

    private void stopNodes() {
        moreNodes.forEach(ConfigurableApplicationContext::close);
        moreNodes.clear();
        context.getBean(LookupRunner.class).stop();
        context.getBean(TaskRunner.class).stop();
    }

    /** What happened of this kind, in order. */
    public <E extends DomainEvent> List<E> happened(Class<E> kind) {
        List<E> events = new ArrayList<>();
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> context.getBean(History.class).replay(recorded -> {
                    if (kind.isInstance(recorded.event())) {
                        events.add(kind.cast(recorded.event()));
                    }
                }));
        return events;
    }

    @Override
    public void close() {
        finishTasks();
        context.close();
        inside.close();
        fromOutside.close();
    }
}
