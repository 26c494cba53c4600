package be.handlewithcare.core.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.SealedChild;
import be.handlewithcare.core.ids.HmacIds;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.ContentDigest;
import be.handlewithcare.core.intervention.Intervention;
import be.handlewithcare.core.intervention.InterventionCommand.ReportIntervention;
import be.handlewithcare.core.intervention.ReportedSignals;
import be.handlewithcare.core.lookup.LookupAnswer.Found;
import be.handlewithcare.core.lookup.LookupSource;
import be.handlewithcare.core.memory.InMemoryBackend;
import be.handlewithcare.core.notice.NoticeCommand.AcknowledgeNotice;
import be.handlewithcare.core.notice.NoticeCommand.OpenNotice;
import be.handlewithcare.core.notice.NoticeCommand.RecordDelivery;
import be.handlewithcare.core.process.SignalProcess;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.signal.SignalCommand.RecordLookup;
import be.handlewithcare.core.testkit.RecordingVault;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The library without a framework or a database. Police report two children; the notice of one is followed until it is acknowledged. */
final class Example {
    private Example() {}

    public static void main(String... arguments) {
        walk(System.out::println);
    }

    static void walk(Consumer<String> out) {
        // Ids that nobody can guess, the process with the days of schools, and a backend that keeps everything in
        // memory.
        HmacIds ids = new HmacIds("a secret of 32 bytes in real life".getBytes(UTF_8));
        SignalProcess process = new SignalProcess(ids, day -> day.getDayOfWeek().getValue() <= 5);
        Printer backend = new Printer(new InMemoryBackend(process), out);
        RecordingVault vault = new RecordingVault();

        // Friday night in zone 5913: two children, both invented. They are sealed only if this report is new.
        Instant night = Instant.parse("2026-11-20T22:40:00Z");
        InterventionId id = InterventionId.derive(ids, "5913", "RIV-2026-004711");
        SignalId noor = SignalId.derive(ids, id, 0);
        SignalId sem = SignalId.derive(ids, id, 1);
        ReportedSignals children = new ReportedSignals(
                List.of(noor, sem),
                () -> Map.of(
                        noor, sealed(vault, noor, "Noor", "2018-03-02"),
                        sem, sealed(vault, sem, "Sem", "2020-11-30")));
        Intervention intervention = new Intervention(id, new ZoneCode("5913"), null, night);
        Instant reported = night.plusSeconds(5_400);
        backend.commit(
                "Police report two children",
                commands -> commands.send(
                        new ReportIntervention(intervention, new ContentDigest("of the report"), children, reported)));

        // A source of enrolments knows the school of Noor, and the school takes part.
        InstitutionNumber school = new InstitutionNumber("12345");
        backend.commit(
                "The lookup finds the school of Noor",
                commands -> commands.send(
                        new RecordLookup(noor, LookupSource.REGISTER, new Found(school), Set.of(school), reported)));

        // The mail server takes the mail to the school: the promise is kept.
        NoticeId notice = NoticeId.derive(ids, noor, school.value());
        backend.commit(
                "The school is mailed", commands -> commands.send(new RecordDelivery(notice, reported.plusSeconds(2))));

        // On Saturday morning the director reads the notice and acknowledges it.
        Instant morning = Instant.parse("2026-11-21T08:15:00Z");
        backend.commit(
                "The director opens the notice", commands -> commands.send(new OpenNotice(notice, school, morning)));
        backend.commit(
                "The director acknowledges it",
                commands -> commands.send(new AcknowledgeNotice(notice, school, morning)));
        backend.commit(
                "The director acknowledges it again, and nothing happens",
                commands -> commands.send(new AcknowledgeNotice(notice, school, morning)));
    }

    private static SealedChild sealed(RecordingVault vault, SignalId signal, String given, String birthDate) {
        Identity child = new Identity(new ChildName(given, "Peeters"), new BirthDate(LocalDate.parse(birthDate)));
        return new SealedChild(vault.seal(signal, child), new ChildToken("of " + signal));
    }
}
