package app.lede.writing.ui;

import app.lede.item.OptionId;
import java.security.SecureRandom;

/** Ids for what an author adds by hand. */
final class NewIds {
    private static final SecureRandom RANDOM = new SecureRandom();

    private NewIds() {}

    static OptionId option() {
        return OptionId.random(RANDOM);
    }
}
