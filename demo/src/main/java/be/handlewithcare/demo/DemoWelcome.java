package be.handlewithcare.demo;

import be.handlewithcare.app.settings.Settings;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Tells the visitor in the terminal where to go and who to be. */
final class DemoWelcome implements ApplicationListener<ApplicationReadyEvent> {
    private final Settings settings;

    DemoWelcome(Settings settings) {
        this.settings = settings;
    }

    /** On the screen and not in the log: it is for the visitor, once. */
    @Override
    @SuppressWarnings("SystemOut")
    public void onApplicationEvent(ApplicationReadyEvent started) {
        System.out.println("""

                Handle with Care is ready:  http://localhost:%1$d/
                  mails that go out         http://localhost:%1$d/demo/mails, to schools, duty officers and VECK
                  sign in, password demo    directeur-<institution number>, the first page names some
                                            agent-5913  agent-5362  veck  dpo  operator
                  machines, secret demo     pz-5913  veck-monitor  auditor  operator
                  a token for one           curl -u pz-5913:demo -d grant_type=client_credentials -d scope=hwc.report \\
                                              http://localhost:%1$d/oauth2/token
                """.formatted(settings.port()));
    }
}
