package be.handlewithcare.app.rooms;

import be.handlewithcare.veck.schools.SchoolsAtFirstStart;
import org.springframework.context.SmartLifecycle;

/** Lets the listed schools join before the first request is answered and the first task is carried out. */
final class FirstStart implements SmartLifecycle {
    private final SchoolsAtFirstStart schools;
    private final OutsideFiles files;
    private boolean running;

    FirstStart(SchoolsAtFirstStart schools, OutsideFiles files) {
        this.schools = schools;
        this.files = files;
    }

    @Override
    public void start() {
        if (files.schoolsFile() != null) {
            schools.join(files.schoolsFile());
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
