package app.lede.quiz;

import app.lede.item.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz is given to a class.
 *
 * @param closesAt null: it stays open
 * @param attemptsAllowed 1 to {@value #MOST_ATTEMPTS}; 0 means any number
 * @param rules how it is taken and scored
 */
public record QuizSettings(
        String title,
        Instant opensAt,
        @Nullable Instant closesAt,
        int attemptsAllowed,
        FeedbackTiming feedback,
        boolean shuffled,
        TakingRules rules) {
    static final int MAX_TITLE = 300;
    static final int MOST_ATTEMPTS = 100;

    public QuizSettings withTimes(Instant opens, @Nullable Instant closes) {
        return new QuizSettings(title, opens, closes, attemptsAllowed, feedback, shuffled, rules);
    }

    public QuizSettings withRules(TakingRules changed) {
        return new QuizSettings(title, opensAt, closesAt, attemptsAllowed, feedback, shuffled, changed);
    }

    /**
     * Passes if it can be given as it is.
     *
     * @throws SettingsRefused as {@link #problems} tells
     */
    public void requireSound(Instant now) {
        SettingsRefused.unless(problems(now));
    }

    /**
     * Passes if it can be given with these questions.
     *
     * @throws SettingsRefused if there are fewer than are to be drawn, or those to be drawn from are not worth the same
     */
    public void requireFitting(List<Item> items) {
        SettingsRefused.unless(RulesProblems.of(rules, items));
    }

    /** What must be put right before it can be given, each with its place on the form; empty if nothing. */
    public List<SettingsProblem> problems(Instant now) {
        var problems = new ArrayList<SettingsProblem>();
        if (title.isBlank()) {
            problems.add(new SettingsProblem(SettingsProblem.Place.TITLE, "Give the quiz a title."));
        } else if (title.strip().length() > MAX_TITLE) {
            problems.add(new SettingsProblem(
                    SettingsProblem.Place.TITLE, "The title is too long: use at most " + MAX_TITLE + " characters."));
        }
        if (closesAt != null && !closesAt.isAfter(now)) {
            problems.add(new SettingsProblem(
                    SettingsProblem.Place.CLOSING, "The closing time has passed: choose one in the future."));
        } else if (closesAt != null && !closesAt.isAfter(opensAt)) {
            problems.add(new SettingsProblem(
                    SettingsProblem.Place.CLOSING, "The quiz would close before it opens: choose a later time."));
        }
        if (attemptsAllowed < 0 || attemptsAllowed > MOST_ATTEMPTS) {
            problems.add(new SettingsProblem(
                    SettingsProblem.Place.ATTEMPTS, "Allow 1 to " + MOST_ATTEMPTS + " attempts, or any number."));
        }
        problems.addAll(RulesProblems.of(this));
        return List.copyOf(problems);
    }
}
