package be.handlewithcare.app.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.handlewithcare.app.security.Zones;
import be.handlewithcare.app.settings.SettingsRefused;
import be.handlewithcare.core.decision.Rejected;
import be.handlewithcare.core.school.Mailbox;
import be.handlewithcare.core.zone.ZoneCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the duty mailbox of each zone: UTF-8, a line {@code zone,mailbox} first, then a line for each zone. */
public final class ZoneMailboxes {
    private static final String SETTING = "HWC_ZONE_MAILBOXES_FILE";
    private static final String HEADER = "zone,mailbox";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final Zones zones;
    private final Map<ZoneCode, Mailbox> mailboxes = new HashMap<>();

    private ZoneMailboxes(Path file, Zones zones) {
        this.file = file;
        this.zones = zones;
    }

    /**
     * The mailbox of each zone in the file.
     *
     * @param zones those that exist
     * @throws SettingsRefused naming the file, each line that is wrong, and why; never an address
     */
    public static Map<ZoneCode, Mailbox> read(Path file, Zones zones) {
        return new ZoneMailboxes(file, zones).read();
    }

    private Map<ZoneCode, Mailbox> read() {
        List<String> lines = lines();
        if (lines.isEmpty()
                || !lines.getFirst().replace(BYTE_ORDER_MARK, "").strip().equals(HEADER)) {
            throw refused("line 1: must be " + HEADER);
        }
        List<String> faults = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            String fault = lines.get(line).isBlank() ? null : take(lines.get(line));
            if (fault != null) {
                faults.add("line " + (line + 1) + ": " + fault);
            }
        }
        if (!faults.isEmpty()) {
            throw refused(String.join("; ", faults));
        }
        if (mailboxes.isEmpty()) {
            throw refused("line 2: must be the first zone");
        }
        return mailboxes;
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file, UTF_8);
        } catch (IOException unreadable) {
            throw refused("cannot be read as UTF-8: " + unreadable.getClass().getSimpleName());
        }
    }

    /** What is wrong with the line, if anything is. */
    private @Nullable String take(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 2) {
            return "must have two fields";
        }
        Optional<ZoneCode> zone = zone(fields[0].strip());
        if (zone.isEmpty()) {
            return "no such police zone";
        }
        Optional<Mailbox> mailbox = mailbox(fields[1].strip());
        if (mailbox.isEmpty()) {
            return "no bare mail address";
        }
        return mailboxes.putIfAbsent(zone.get(), mailbox.get()) == null ? null : "this zone has a line already";
    }

    private Optional<ZoneCode> zone(String code) {
        try {
            return Optional.of(new ZoneCode(code))
                    .filter(zone -> zones.kboOf(zone).isPresent());
        } catch (Rejected _) {
            // Not four digits: named with its line, like any other code that no zone has.
            return Optional.empty();
        }
    }

    private static Optional<Mailbox> mailbox(String address) {
        try {
            return Optional.of(Mailbox.of(address));
        } catch (Rejected _) {
            // Named with its line.
            return Optional.empty();
        }
    }

    private SettingsRefused refused(String fault) {
        return new SettingsRefused(List.of(SETTING + ": " + file + " " + fault));
    }
}
