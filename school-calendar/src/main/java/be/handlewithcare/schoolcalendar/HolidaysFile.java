package be.handlewithcare.schoolcalendar;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The holidays as they were last written down well. A new version is read wholly before it takes the old one's place, in
 * one step.
 */
final class HolidaysFile {
    private static final Logger LOG = LoggerFactory.getLogger(HolidaysFile.class);

    private final HolidaysSource source;
    private volatile Held held;
    private byte[] seen;

    private HolidaysFile(HolidaysSource source, byte[] seen, HolidayBook book) {
        this.source = source;
        this.seen = seen;
        this.held = new Held(book, null);
    }

    /** @throws HolidaysRefused if there is nothing good to start with */
    static HolidaysFile open(HolidaysSource source) throws HolidaysRefused {
        byte[] csv = source.read();
        return new HolidaysFile(source, csv, HolidaysReader.read(csv));
    }

    HolidayBook book() {
        return held.book;
    }

    /** What is wrong with the version that lies there now, while the last good one is in use. */
    Optional<HolidayFault> trouble() {
        return Optional.ofNullable(held.trouble).map(HolidaysRefused::fault);
    }

    /** Takes a version that this look finds for the second time: one that is no longer being written. */
    synchronized void look() {
        try {
            byte[] now = source.read();
            if (Arrays.equals(now, seen)) {
                take(HolidaysReader.read(now));
            }
            seen = now;
        } catch (HolidaysRefused refused) {
            refuse(refused);
        }
    }

    private void take(HolidayBook book) {
        if (held.trouble != null || !book.equals(held.book)) {
            held = new Held(book, null);
            LOG.info("Holidays loaded: {} school years", book.years().size());
        }
    }

    private void refuse(HolidaysRefused refused) {
        if (held.trouble == null || !String.valueOf(refused.getMessage()).equals(held.trouble.getMessage())) {
            LOG.warn("Holidays refused: {}", refused.getMessage());
        }
        held = new Held(held.book, refused);
    }

    private record Held(HolidayBook book, @Nullable HolidaysRefused trouble) {}
}
