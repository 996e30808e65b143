package app.lede.base;

/** Something cannot be done. The message is shown to the person as it is: it says what is wrong and what to do. */
public class Refusal extends RuntimeException {
    public Refusal(String message) {
        super(message);
    }
}
