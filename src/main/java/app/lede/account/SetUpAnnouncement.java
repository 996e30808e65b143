package app.lede.account;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the server, on its console, where it runs and how to set it up. */
@Component
class SetUpAnnouncement {
    private final SetUp setUp;

    SetUpAnnouncement(SetUp setUp) {
        this.setUp = setUp;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port == null) {
            return; // a command or a test: nobody can open a page
        }
        var address = "http://localhost:" + port;
        // The console is this program's screen, not its log: the link must not end in a log file.
        System.out.println("Lede runs at " + address);
        setUp.renewLink()
                .ifPresent(secret -> System.out.println(
                        "Set it up (this link works once): " + address + "/" + AccountNavigation.setUp(secret.text())));
    }
}
