package app.lede.attempt;

import app.lede.base.Refusal;

/** The attempt is over: it can be looked at, not changed. */
public class Ended extends Refusal {
    public Ended(String message) {
        super(message);
    }
}
