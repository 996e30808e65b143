package app.lede.attempt;

import org.springframework.stereotype.Component;

/** What the server does in the background, done now. */
@Component
public class BackgroundSums {
    private final EndedAttempts ended;

    BackgroundSums(EndedAttempts ended) {
        this.ended = ended;
    }

    public void addUp() {
        ended.addUp();
    }
}
