package app.lede.review;

/** The mail that asks whether an address is right; no other is sent before it is. */
final class FirstMail {
    static final String SUBJECT = "Confirm reminders from Lede";

    private FirstMail() {}

    /**
     * @param confirm the address that confirms
     * @param off the address that takes this mail's address out
     */
    static String text(String confirm, String off) {
        return """
                Somebody has asked Lede to send reminders of reviews that are due to this address, once a week.

                If that was you, confirm it within seven days: %s

                If it was not, you need do nothing: without this, no reminders are sent.

                --
                To take this address out of Lede, without signing in: %s
                """.formatted(confirm, off);
    }
}
