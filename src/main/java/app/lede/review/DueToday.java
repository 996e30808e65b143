package app.lede.review;

import java.time.Duration;

/**
 * What there is to review today.
 *
 * @param due facts that can be asked now, within what the learner wants to do a day
 * @param waiting facts that are due beyond that
 * @param done answers given in reviews today
 * @param mostADay how many the learner wants to answer a day
 */
public record DueToday(int due, int waiting, int done, int mostADay) {
    /** What an answer takes with reading the feedback, roughly. */
    static final Duration EACH = Duration.ofSeconds(20);

    /** @param all facts that are due, however many are wanted */
    static DueToday of(long all, long done, int mostADay) {
        int due = (int) Math.min(all, Math.max(0, mostADay - done));
        return new DueToday(due, (int) all - due, (int) done, mostADay);
    }

    /** As a person says it: "8 facts are due, about 3 minutes". */
    public String words() {
        if (due == 0) {
            return "No facts are due";
        }
        long minutes = Math.max(1, Math.round(due * EACH.toSeconds() / 60.0));
        return (due == 1 ? "1 fact is due" : due + " facts are due") + ", about "
                + (minutes == 1 ? "1 minute" : minutes + " minutes");
    }
}
