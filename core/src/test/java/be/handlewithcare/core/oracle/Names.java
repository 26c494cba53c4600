package be.handlewithcare.core.oracle;

import be.handlewithcare.core.ids.InterventionId;
import be.handlewithcare.core.ids.KeyedHash;
import be.handlewithcare.core.ids.NoticeId;
import be.handlewithcare.core.ids.SignalId;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.zone.ZoneCode;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The ids of the deciders for the small numbers of a history, and back. All invented. */
final class Names {
    private static final List<ZoneCode> ZONES =
            List.of(new ZoneCode("9001"), new ZoneCode("9002"), new ZoneCode("9003"));
    private static final int SCHOOLS = 10;
    private static final List<InstitutionNumber> INSTITUTIONS = IntStream.range(0, SCHOOLS)
            .mapToObj(number -> new InstitutionNumber(Integer.toString(number)))
            .toList();

    /** Knows notices only: theirs are the ids that policies derive. */
    static final KeyedHash HASH = (_, parts) ->
            new UUID(3, UUID.fromString(parts[0]).getLeastSignificantBits() * SCHOOLS + Integer.parseInt(parts[1]));

    private Names() {}

    static ZoneCode zone(int number) {
        return ZONES.get(number);
    }

    static InterventionId intervention(int number) {
        return new InterventionId(new UUID(1, number));
    }

    static SignalId signal(int child) {
        return new SignalId(new UUID(2, child));
    }

    static int of(SignalId signal) {
        return (int) signal.value().getLeastSignificantBits();
    }

    static NoticeId notice(int child, int school) {
        return NoticeId.derive(HASH, signal(child), school(school).value());
    }

    static int schoolOf(NoticeId notice) {
        return (int) (notice.value().getLeastSignificantBits() % SCHOOLS);
    }

    static int childOf(NoticeId notice) {
        return (int) (notice.value().getLeastSignificantBits() / SCHOOLS);
    }

    static InstitutionNumber school(int number) {
        return INSTITUTIONS.get(number);
    }

    static int of(InstitutionNumber school) {
        return Integer.parseInt(school.value());
    }

    static List<InstitutionNumber> schools(List<Integer> numbers) {
        return numbers.stream().map(Names::school).toList();
    }

    static List<Integer> numbers(List<InstitutionNumber> schools) {
        return schools.stream().map(Names::of).toList();
    }
}
