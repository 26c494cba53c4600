package be.handlewithcare.schoollookup.register;

import java.util.concurrent.ScheduledFuture;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Looks again and again whether the register was replaced, on a thread of its own that keeps no JVM alive. */
final class RegisterWatch {
    private final RegisterFile register;
    private final RegisterSettings settings;
    private final ThreadPoolTaskScheduler thread = new ThreadPoolTaskScheduler();

    RegisterWatch(RegisterFile register, RegisterSettings settings) {
        this.register = register;
        this.settings = settings;
        thread.setThreadNamePrefix("register-");
        thread.setDaemon(true);
    }

    /** The first register is loaded before this returns, so that the first lookup finds it. */
    void start() {
        register.load();
        thread.initialize();
        ScheduledFuture<?> _ = thread.scheduleWithFixedDelay(register::look, settings.pollInterval());
    }

    void stop() {
        thread.shutdown();
    }
}
