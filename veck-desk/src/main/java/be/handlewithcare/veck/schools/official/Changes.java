package be.handlewithcare.veck.schools.official;

import be.handlewithcare.core.school.OfficialDetails;
import be.handlewithcare.core.school.SchoolDetails;
import be.handlewithcare.projections.directory.DirectoryEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which fields of a school are others than before, by the names they have on the wire. */
final class Changes {
    private final List<String> fields = new ArrayList<>();

    private Changes() {}

    /** Of a school that takes part, or did. */
    static List<String> between(SchoolDetails before, SchoolDetails after) {
        return new Changes()
                .field("name", before.name(), after.name())
                .field("municipality", before.municipality(), after.municipality())
                .field("sites", before.sites(), after.sites())
                .field("mailbox", before.mailboxes(), after.mailboxes())
                .fields;
    }

    /** Of a school of the directory. */
    static List<String> between(DirectoryEntry before, DirectoryEntry after) {
        OfficialDetails old = before.details();
        OfficialDetails present = after.details();
        return new Changes()
                .field("name", old.name(), present.name())
                .field("municipality", old.municipality(), present.municipality())
                .field("sites", old.sites(), present.sites())
                .field("mailbox", old.mailbox(), present.mailbox())
                .field("street", before.address().street(), after.address().street())
                .field(
                        "houseNumber",
                        before.address().houseNumber(),
                        after.address().houseNumber())
                .field(
                        "postalCode",
                        before.address().postalCode(),
                        after.address().postalCode())
                .field("nisCode", before.address().nisCode(), after.address().nisCode())
                .field("province", before.address().province(), after.address().province())
                .field("telephone", before.telephone(), after.telephone())
                .field("status", before.status(), after.status())
                .fields;
    }

    private Changes field(String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(name);
        }
        return this;
    }
}
