package app.lede.review;

import app.lede.base.CurrentActor;
import app.lede.base.ForAnyone;
import app.lede.base.ForLearners;
import app.lede.base.Refusal;
import app.lede.base.Secret;
import app.lede.review.ReminderLink.Purpose;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a learner is told by e-mail, once a week, what is due. Off unless they ask for it. */
@Service
public class Reminders {
    private final ReminderRows reminders;
    private final ReminderLinks links;
    private final MailPost post;
    private final ReviewDays days;
    private final CurrentActor actor;
    private final Clock clock;

    Reminders(
            ReminderRows reminders,
            ReminderLinks links,
            MailPost post,
            ReviewDays days,
            CurrentActor actor,
            Clock clock) {
        this.reminders = reminders;
        this.links = links;
        this.post = post;
        this.days = days;
        this.actor = actor;
        this.clock = clock;
    }

    /** How reminders of the person acting stand; nothing where no mail server is set. */
    @ForLearners
    @Transactional(readOnly = true)
    public Optional<ReminderState> mine() {
        return post.isOn()
                ? Optional.of(reminders.findById(learnerId()).map(this::state).orElseGet(ReminderState.Off::new))
                : Optional.empty();
    }

    /**
     * Asks for reminders to an address. A first mail goes to it; nothing else does before its link was followed.
     *
     * @throws Refusal if it is no address, if first mails were asked for too often today, or if no mail server is set
     */
    @ForLearners
    @Transactional
    public void ask(String address) {
        if (!post.isOn()) {
            throw new Refusal("This server sends no mail. Ask whoever runs it to set a mail server.");
        }
        var wanted = MailAddress.of(address).text();
        var now = clock.instant();
        var reminder =
                reminders.findLocked(learnerId()).orElseGet(() -> reminders.save(new Reminder(learnerId(), now)));
        boolean same = reminder.address().filter(wanted::equals).isPresent();
        if (same && reminder.isConfirmed()) {
            return;
        }
        reminder.ask(wanted, now);
        if (!same) {
            links.deleteOf(reminder.learnerId());
        }
    }

    /** Switches reminders of the person acting off and forgets the address. */
    @ForLearners
    @Transactional
    public void switchOff() {
        reminders.findLocked(learnerId()).ifPresent(Reminder::switchOff);
    }

    /**
     * Confirms the address that a mail with this secret went to. Once more changes nothing.
     *
     * @return whether the address is confirmed; false if the link does nothing any more
     */
    @ForAnyone
    @Transactional
    public boolean confirm(String secret) {
        var now = clock.instant();
        return held(secret, Purpose.CONFIRM, now)
                .filter(reminder -> reminder.address().isPresent())
                .map(reminder -> {
                    reminder.confirm(now, ReminderWeek.after(now, days));
                    return true;
                })
                .orElse(false);
    }

    /**
     * Switches reminders off for whoever has a mail with this secret, and forgets the address. Once more changes nothing.
     *
     * @return whether they are off; false if the link does nothing any more
     */
    @ForAnyone
    @Transactional
    public boolean switchOffBy(String secret) {
        return held(secret, Purpose.OFF, clock.instant())
                .map(reminder -> {
                    reminder.switchOff();
                    return true;
                })
                .orElse(false);
    }

    private Optional<Reminder> held(String secret, Purpose purpose, Instant now) {
        return links.findById(new Secret(secret).hash())
                .filter(link -> link.does(purpose, now))
                .flatMap(link -> reminders.findLocked(link.learnerId()));
    }

    private ReminderState state(Reminder reminder) {
        var address = reminder.address().orElse("");
        if (address.isEmpty()) {
            return new ReminderState.Off();
        }
        return reminder.isConfirmed()
                ? new ReminderState.On(
                        address, LocalDate.ofInstant(reminder.nextAt().orElseGet(clock::instant), days.zone()))
                : new ReminderState.Unconfirmed(address);
    }

    private UUID learnerId() {
        return actor.require().id();
    }
}
