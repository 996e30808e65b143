package app.lede.review;

import java.time.LocalDate;

/** How reminders of a learner stand. */
public sealed interface ReminderState {
    /** None are sent. */
    record Off() implements ReminderState {}

    /** A first mail is on its way, or waits for its link to be followed. */
    record Unconfirmed(String address) implements ReminderState {}

    /** @param next on which day the next is sent, if something is due then */
    record On(String address, LocalDate next) implements ReminderState {}
}
