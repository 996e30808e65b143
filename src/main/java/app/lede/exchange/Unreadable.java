package app.lede.exchange;

/** A question that cannot come in. The message is a sentence for the person who brings the file. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message, null, false, false);
    }

    String sentence() {
        var message = getMessage();
        return message == null ? "" : message;
    }
}
