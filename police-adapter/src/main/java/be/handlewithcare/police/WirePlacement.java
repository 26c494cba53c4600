package be.handlewithcare.police;

import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.web.Fields;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST …/placement}, before any rule was applied. */
record WirePlacement(@Nullable List<@Nullable String> schools) {
    private static final int MOST = 2;

    /**
     * The schools, one or two.
     *
     * @throws be.handlewithcare.web.InvalidFields with each that is none
     */
    List<InstitutionNumber> read() {
        Fields fields = new Fields();
        List<@Nullable String> numbers =
                fields.required("/schools", schools, WirePlacement::oneOrTwo).orElse(List.of());
        List<InstitutionNumber> read = IntStream.range(0, numbers.size())
                .mapToObj(index -> fields.required("/schools/" + index, numbers.get(index), InstitutionNumber::new))
                .flatMap(Optional::stream)
                .toList();
        fields.throwIfAny();
        return read;
    }

    private static List<@Nullable String> oneOrTwo(List<@Nullable String> numbers) {
        if (numbers.isEmpty()) {
            throw new Rejected(Rule.TOO_FEW);
        }
        if (numbers.size() > MOST) {
            throw new Rejected(Rule.TOO_MANY);
        }
        return numbers;
    }
}
