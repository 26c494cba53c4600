package be.handlewithcare.core.testkit;

import be.handlewithcare.core.child.BirthDate;
import be.handlewithcare.core.child.ChildName;
import be.handlewithcare.core.child.ChildToken;
import be.handlewithcare.core.child.Identity;
import be.handlewithcare.core.child.SealedChild;
import be.handlewithcare.core.child.SealedIdentity;
import be.handlewithcare.core.decision.Actor;
import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.intervention.Intervention;
import be.handlewithcare.core.intervention.ReportedSignals;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.school.SiteNumber;
import be.handlewithcare.core.zone.PolicePost;
import be.handlewithcare.core.zone.Reference;
import be.handlewithcare.core.zone.ZoneCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** People, places and instants of the examples. All invented. */
public final class Examples {
    public static final ZoneCode RIVIERENLAND = new ZoneCode("5913");
    public static final ZoneCode HEIST = new ZoneCode("5362");
    public static final PolicePost WILLEBROEK = new PolicePost("Willebroek");
    public static final Reference REFERENCE = new Reference("RIV-2026-004711");

    public static final InstitutionNumber DE_WIJZER = new InstitutionNumber("12345");
    public static final InstitutionNumber HET_ANKER = new InstitutionNumber("23456");
    public static final SchoolDetails DE_WIJZER_DETAILS = new SchoolDetails(
            "Basisschool De Wijzer",
            "Willebroek",
            List.of(new SiteNumber("1")),
            List.of(new Mailbox("directie@dewijzer.example")));

    public static final Actor ZONE_SYSTEM = new Actor("pz-5913", Actor.Role.ZONE_SYSTEM, "5913");
    public static final Actor DIRECTOR = new Actor("directeur-012345", Actor.Role.DIRECTOR, "012345");

    public static final Instant FRIDAY_NIGHT = Instant.parse("2026-11-20T22:40:00Z");
    public static final Instant SATURDAY_MORNING = Instant.parse("2026-11-21T06:10:00Z");
    public static final Instant SATURDAY_NIGHT = Instant.parse("2026-11-21T22:40:00Z");
    public static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    public static final InterventionId INTERVENTION = new InterventionId(new UUID(1, 1));
    public static final SignalId SIGNAL = new SignalId(new UUID(2, 1));
    public static final NoticeId NOTICE = new NoticeId(new UUID(3, 1));
    public static final SealedIdentity SEALED = new SealedIdentity("c2VhbGVk");
    public static final ChildToken TOKEN = new ChildToken("dG9rZW4=");

    /** The intervention of Friday night, in Rivierenland; its zone names no post. */
    public static final Intervention HAPPENED = new Intervention(INTERVENTION, RIVIERENLAND, null, FRIDAY_NIGHT);

    public static final SealedChild SEALED_CHILD = new SealedChild(SEALED, TOKEN);

    /** The one child of that report, sealed. */
    public static final ReportedSignals CHILDREN =
            new ReportedSignals(List.of(SIGNAL), () -> Map.of(SIGNAL, SEALED_CHILD));

    public static final Identity NOOR = child("Noor", "Peeters", "2018-03-02");

    private Examples() {}

    public static Identity child(String given, String family, String birthDate) {
        return new Identity(new ChildName(given, family), new BirthDate(LocalDate.parse(birthDate)));
    }
}
