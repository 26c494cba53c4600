package be.handlewithcare.schoolcalendar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Where the holidays are written down. */
@FunctionalInterface
interface HolidaysSource {
    /** Shipped with this program. */
    HolidaysSource SHIPPED = () ->
            content(() -> Objects.requireNonNull(HolidaysSource.class.getResourceAsStream("school-holidays.csv")));

    /** All of it as it is now. */
    byte[] read() throws HolidaysRefused;

    static HolidaysSource of(Path file) {
        return () -> content(() -> Files.newInputStream(file));
    }

    private static byte[] content(Opening opening) throws HolidaysRefused {
        int limit = 1 << 20;
        try (InputStream bytes = opening.open()) {
            byte[] content = bytes.readNBytes(limit + 1);
            if (content.length > limit) {
                throw new HolidaysRefused(HolidayFault.TOO_LARGE);
            }
            return content;
        } catch (NoSuchFileException _) {
            throw new HolidaysRefused(HolidayFault.MISSING);
        } catch (IOException _) {
            throw new HolidaysRefused(HolidayFault.UNREADABLE);
        }
    }

    /** Opens what is read to its end once. */
    @FunctionalInterface
    interface Opening {
        /** A fresh stream. */
        InputStream open() throws IOException;
    }
}
