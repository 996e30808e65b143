package app.lede.base;

/** What was asked for does not exist, or is not for the person who asked: the two are not told apart. */
public class NotFound extends Refusal {
    public NotFound(String message) {
        super(message);
    }
}
