package be.handlewithcare.veck.schools;

import be.handlewithcare.core.decision.Rule;
import be.handlewithcare.core.school.InstitutionNumber;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.core.school.SiteNumber;
import be.handlewithcare.web.Fields;
import be.handlewithcare.web.IsoDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a school from a request, naming each field that breaks a rule. */
final class SchoolFields {
    private static final String OTHER_TEXT = "-";
    private static final List<Mailbox> OTHER_MAILBOX = List.of(new Mailbox("other@school.example"));

    private SchoolFields() {}

    /** @throws be.handlewithcare.web.InvalidFields with all that is wrong */
    static SchoolWish read(String institutionNumber, SchoolBody body) {
        Fields fields = new Fields();
        Optional<InstitutionNumber> school =
                fields.read("/institutionNumber", () -> new InstitutionNumber(institutionNumber));
        Optional<String> name = fields.required("/name", body.name(), SchoolFields::name);
        Optional<String> municipality =
                fields.required("/municipality", body.municipality(), SchoolFields::municipality);
        List<SiteNumber> sites = all(fields, "/sites", body.sites(), SiteNumber::new);
        List<Mailbox> mailboxes = mailboxes(fields, body.mailboxes());
        Optional<LocalDate> joinedOn = fields.required("/joinedOn", body.joinedOn(), IsoDate::read);
        Optional<LocalDate> leftOn = fields.optional("/leftOn", body.leftOn(), IsoDate::read);
        List<LocalDate> daysOff = all(fields, "/daysOff", body.daysOff(), IsoDate::read);
        fields.throwIfAny();
        SchoolDetails details = new SchoolDetails(name.orElseThrow(), municipality.orElseThrow(), sites, mailboxes);
        return new SchoolWish(
                school.orElseThrow(),
                details,
                joinedOn.orElseThrow(),
                leftOn.orElse(null),
                body.daysOff() == null ? null : Set.copyOf(daysOff));
    }

    // The rules of the details live in their record; each is tried here on its own, so that the answer can name the
    // field.

    private static String name(String text) {
        return new SchoolDetails(text, OTHER_TEXT, List.of(), OTHER_MAILBOX).name();
    }

    private static String municipality(String text) {
        return new SchoolDetails(OTHER_TEXT, text, List.of(), OTHER_MAILBOX).municipality();
    }

    private static List<Mailbox> mailboxes(Fields fields, @Nullable List<@Nullable String> raw) {
        int before = fields.errors().size();
        List<Mailbox> mailboxes = all(fields, "/mailboxes", raw, Mailbox::of);
        if (fields.errors().size() == before) {
            fields.check("/mailboxes", () -> new SchoolDetails(OTHER_TEXT, OTHER_TEXT, List.of(), mailboxes));
            refuseTwice(fields, mailboxes);
        }
        return mailboxes;
    }

    private static void refuseTwice(Fields fields, List<Mailbox> mailboxes) {
        for (int i = 1; i < mailboxes.size(); i++) {
            if (mailboxes.subList(0, i).stream().anyMatch(mailboxes.get(i)::isSameAs)) {
                fields.refuse("/mailboxes/" + i, Rule.GIVEN_TWICE);
            }
        }
    }

    private static <T> List<T> all(
            Fields fields, String pointer, @Nullable List<@Nullable String> raw, Function<String, T> value) {
        List<T> all = new ArrayList<>();
        if (raw != null) {
            for (int i = 0; i < raw.size(); i++) {
                fields.required(pointer + "/" + i, raw.get(i), value).ifPresent(all::add);
            }
        }
        return all;
    }
}
