package app.lede.review;

import app.lede.base.Refusal;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** An e-mail address as somebody has typed it. */
record MailAddress(String text) {
    /** RFC 5321, 4.5.3.1.3, without the angle brackets. */
    static final int LONGEST = 254;

    /**
     * One address and nothing else, such as {@code nadia@example.org}.
     *
     * @throws Refusal if it is not that
     */
    static MailAddress of(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            throw new Refusal("Give the e-mail address that reminders should go to.");
        }
        if (text.length() > LONGEST || !text.matches("[!-~]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+") || !isOne(text)) {
            throw new Refusal("This is not an e-mail address Lede can send to. One looks like name@example.org,"
                    + " in letters without accents.");
        }
        return new MailAddress(text);
    }

    private static boolean isOne(String text) {
        try {
            var read = InternetAddress.parse(text, true);
            return read.length == 1 && text.equals(read[0].getAddress());
        } catch (AddressException notOne) {
            return false;
        }
    }
}
