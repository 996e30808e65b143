package app.lede.account;

import app.lede.base.Refusal;

/** The name others see: 1 to 80 characters. */
final class DisplayName {
    private static final int MAX_LENGTH = 80;

    private DisplayName() {}

    static String check(String typed) {
        var name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new Refusal("Give the name others will see.");
        }
        if (name.length() > MAX_LENGTH) {
            throw new Refusal("The name others see is too long: use at most " + MAX_LENGTH + " characters.");
        }
        return name;
    }
}
