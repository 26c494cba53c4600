package be.handlewithcare.police.desk;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.Report;
import be.handlewithcare.core.intervention.ReportInterventions.Receipt;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.Reference;
import be.handlewithcare.core.zone.ZoneCode;
import be.handlewithcare.police.FakeBackend;
import be.handlewithcare.police.FakeDecisions;
import be.handlewithcare.projections.desk.SchoolChoice;
import be.handlewithcare.projections.desk.SignalStatus;
import be.handlewithcare.projections.desk.SignalView;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tests of the desk start from: signals of zone 5913, and an officer of it with a browser. */
@SpringBootTest(
        classes = DeskTestApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.servlet.multipart.max-file-size=4MB", "spring.servlet.multipart.max-request-size=5MB"})
abstract class DeskPageTest {
    static final Identity NOOR =
            new Identity(new ChildName("Noor", "Peeters"), new BirthDate(LocalDate.parse("2018-03-02")));
    static final Identity EMIR =
            new Identity(new ChildName("Emir", "Peeters"), new BirthDate(LocalDate.parse("2015-01-30")));
    static final Identity LOU =
            new Identity(new ChildName("Lou", "Peeters"), new BirthDate(LocalDate.parse("2020-05-12")));

    @Autowired
    FakeBackend backend;

    @Autowired
    FakeDecisions decisions;

    @Autowired
    FakeVolumes volumes;

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void startAfresh() {
        backend.forgetAll();
        decisions.forgetAll();
        volumes.forgetAll();
        browser = new Browser(port);
    }

    SignalView raised(String zone, String reference, String occurredAt, Identity... children) {
        Report report = new Report(
                new ZoneCode(zone),
                new Reference(reference),
                Instant.parse(occurredAt),
                new PolicePost("Willebroek"),
                List.of(children));
        Receipt receipt = backend.report(report, DeskTestApplication.OFFICER);
        SignalId last = receipt.signals().getLast();
        return backend.signal(new ZoneCode(zone), last).orElseThrow();
    }

    /** One of the zone that waits for a decision, due at 11.20 UTC, which is in 3 hours and 20 minutes. */
    SignalView waiting() {
        SignalView fresh = raised("5913", "WAITING", "2026-11-20T11:20:00Z", NOOR);
        return backend.stands(fresh, SignalStatus.NEEDS_ATTENTION, "NOT_FOUND");
    }

    void offer(int schools) {
        for (int number = 1; number <= schools; number++) {
            String municipality = number % 2 == 0 ? "Willebroek" : "Bornem";
            backend.schools.add(
                    new SchoolChoice(new InstitutionNumber("" + number), "School " + number, municipality, false));
        }
    }

    /** Marks some of the offered schools as named by a source of enrolments. */
    void name(int... numbers) {
        IntStream.of(numbers).forEach(number -> {
            SchoolChoice school = backend.schools.get(number - 1);
            backend.schools.set(
                    number - 1, new SchoolChoice(school.school(), school.name(), school.municipality(), true));
        });
    }

    static String path(SignalView signal) {
        return "/police/signals/" + signal.signal();
    }

    HttpResponse<String> pageOf(SignalView signal) {
        return browser.get(path(signal));
    }
}
