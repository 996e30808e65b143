package app.lede.quiz;

import app.lede.item.Item;
import app.lede.quiz.SettingsProblem.Place;
import java.util.ArrayList;
import java.util.List;

/** What cannot be, or does not go together, among the rules of a quiz. Pure. */
final class RulesProblems {
    private RulesProblems() {}

    static List<SettingsProblem> of(QuizSettings settings) {
        var rules = settings.rules();
        var problems = new ArrayList<SettingsProblem>();
        var limit = rules.timeLimit();
        if (limit != null
                && (limit.compareTo(TakingRules.SHORTEST_LIMIT) < 0
                        || limit.compareTo(TakingRules.LONGEST_LIMIT) > 0)) {
            problems.add(new SettingsProblem(Place.TIME_LIMIT, "Give 1 minute to 24 hours, or no limit."));
        }
        if (rules.grace().isNegative() || rules.grace().compareTo(TakingRules.LONGEST_GRACE) > 0) {
            problems.add(new SettingsProblem(Place.GRACE, "Give 0 to 300 seconds."));
        }
        if (rules.drawn() < 0) {
            problems.add(new SettingsProblem(Place.DRAWN, "Draw at least 1 question, or ask all."));
        }
        if (rules.isForwardOnly() && rules.paging() == Paging.ALL_ON_ONE_PAGE) {
            problems.add(new SettingsProblem(
                    Place.MOVEMENT, "On one page all questions are in sight: show one at a time to go forward only."));
        }
        if (!(rules.penalty() >= 0 && rules.penalty() <= 1)) {
            problems.add(new SettingsProblem(Place.PENALTY, "Take off 0 to 100 percent."));
        }
        if (rules.certainty() && rules.penalty() > 0) {
            problems.add(new SettingsProblem(
                    Place.PENALTY, "Marking by certainty has losses of its own: take off nothing besides."));
        }
        addTries(settings, problems);
        return problems;
    }

    /** What does not go together between rules and the questions they are for. */
    static List<SettingsProblem> of(TakingRules rules, List<Item> items) {
        if (rules.drawn() > items.size()) {
            return List.of(new SettingsProblem(
                    Place.DRAWN,
                    "The set has only " + QuizWords.questions(items.size()) + ": draw fewer, or ask all."));
        }
        if (rules.drawn() > 0 && items.stream().map(Item::points).distinct().count() > 1) {
            return List.of(new SettingsProblem(
                    Place.DRAWN,
                    "The questions are worth different points, so a draw would not be fair: ask all, or make them"
                            + " equal in the set."));
        }
        return List.of();
    }

    private static void addTries(QuizSettings settings, List<SettingsProblem> problems) {
        var rules = settings.rules();
        if (rules.tries() < 1 || rules.tries() > TakingRules.MOST_TRIES) {
            problems.add(new SettingsProblem(Place.TRIES, "Give 1 to " + TakingRules.MOST_TRIES + " tries."));
        } else if (rules.tries() > 1) {
            if (settings.feedback() != FeedbackTiming.AFTER_EACH_ITEM) {
                problems.add(new SettingsProblem(
                        Place.TRIES, "To try again, learners must see what was right after each question."));
            } else if (!rules.shows().rightOrWrong()) {
                problems.add(new SettingsProblem(
                        Place.TRIES, "To try again, learners must be told whether an answer is right or wrong."));
            }
            if (rules.certainty()) {
                problems.add(new SettingsProblem(
                        Place.TRIES, "Marking by certainty asks once: give 1 try, or turn it off."));
            }
        }
    }
}
