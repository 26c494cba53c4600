package be.handlewithcare.schoollookup.register;

import be.handlewithcare.schoollookup.register.RegisterState.Loaded;
import be.handlewithcare.schoollookup.register.RegisterState.Missing;
import be.handlewithcare.schoollookup.register.RegisterState.Refused;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The register as it lies in its file, and the last good one in memory. A new version is read wholly before it takes the
 * old one's place, in one step.
 */
final class RegisterFile implements RegisterStatus {
    private static final Logger LOG = LoggerFactory.getLogger(RegisterFile.class);

    private final Path file;
    private final Clock clock;
    private volatile Held held = new Held(null, null, false, new Missing(null));
    private @Nullable FileStamp seen;
    private @Nullable FileStamp judged;
    private @Nullable RegisterState said;

    RegisterFile(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** The last good register. */
    Optional<EnrolmentTable> table() {
        return Optional.ofNullable(held.table);
    }

    @Override
    public RegisterState state() {
        return held.state;
    }

    /** Loads what is there now. */
    synchronized void load() {
        try {
            judge(FileStamp.of(file));
        } catch (IOException e) {
            cannotBeRead(e);
        }
    }

    /** Loads a version that this look finds for the second time: one that is no longer being written. */
    synchronized void look() {
        try {
            FileStamp now = FileStamp.of(file);
            boolean settled = now.equals(seen);
            seen = now;
            if (settled && !now.equals(judged)) {
                judge(now);
            }
        } catch (IOException e) {
            cannotBeRead(e);
        }
    }

    private void judge(FileStamp version) throws IOException {
        Held next = read();
        if (FileStamp.of(file).equals(version)) {
            judged = version;
            become(next);
        }
        // Else it was replaced while it was read: the next looks find the new version.
    }

    private Held read() throws IOException {
        try {
            EnrolmentTable table = RegisterReader.read(file);
            boolean endsItsLastLine = RegisterReader.endsItsLastLine(file);
            held.refuseUnlessWhole(table, endsItsLastLine);
            Loaded loaded = new Loaded(table.pupils(), table.enrolments(), clock.instant());
            return new Held(table, loaded, endsItsLastLine, loaded);
        } catch (RefusedRegister e) {
            return held.in(new Refused(e.line(), e.fault(), held.lastGood));
        }
    }

    private void cannotBeRead(IOException e) {
        seen = null;
        judged = null;
        boolean missing = e instanceof NoSuchFileException;
        become(held.in(missing ? new Missing(held.lastGood) : new Refused(0, RegisterFault.UNREADABLE, held.lastGood)));
    }

    private void become(Held next) {
        Loaded before = held.lastGood;
        held = next;
        if (next.state.equals(said)) {
            return;
        }
        said = next.state;
        switch (next.state) {
            case Loaded loaded -> {
                LOG.info("Register loaded: {} pupils, {} enrolments", loaded.pupils(), loaded.enrolments());
                warnOfALoss(before, loaded);
            }
            case Refused refused -> LOG.warn("Register refused: {} in line {}", refused.code(), refused.line());
            case Missing _ -> LOG.warn("Register missing");
        }
    }

    /** A file that was cut between two lines looks like a good one. */
    private static void warnOfALoss(@Nullable Loaded before, Loaded now) {
        if (before != null && 2 * now.pupils() < before.pupils()) {
            LOG.warn("Register has lost more than half of its {} pupils: is it whole?", before.pupils());
        }
    }

    private record Held(
            @Nullable EnrolmentTable table, @Nullable Loaded lastGood, boolean endsItsLastLine, RegisterState state) {
        Held in(RegisterState other) {
            return new Held(table, lastGood, endsItsLastLine, other);
        }

        /** A version without a fault in any line can still be less than a whole register. */
        void refuseUnlessWhole(EnrolmentTable next, boolean nextEndsItsLastLine) throws RefusedRegister {
            if (endsItsLastLine && !nextEndsItsLastLine) {
                throw new RefusedRegister(0, RegisterFault.CUT_OFF);
            }
            if (lastGood != null && lastGood.pupils() > 0 && next.pupils() == 0) {
                throw new RefusedRegister(0, RegisterFault.EMPTY);
            }
        }
    }
}
