package app.lede.attempt.ui;

import app.lede.attempt.CoverPage;
import app.lede.base.ui.BrowserTime;
import app.lede.classroom.ExtraTime;
import app.lede.quiz.FeedbackParts;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Paging;
import app.lede.quiz.Quiz;
import app.lede.quiz.Spell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a quiz as its learner needs to know them, in plain words. What is as usual and costs nothing is left out. */
final class CoverRules {
    private static final int PERCENT = 100;

    private CoverRules() {}

    /** What each rule is about, and what it says, in the order of reading. */
    static Map<String, String> of(CoverPage cover) {
        var quiz = cover.quiz();
        var rules = quiz.rules();
        var told = new LinkedHashMap<String, String>();
        told.put("Questions", questions(quiz));
        told.put("Time", time(cover));
        if (rules.isForwardOnly()) {
            told.put("Going back", "Not possible: what you leave stays as it is");
        }
        told.put("Attempts", attempts(cover));
        put(told, "Marks", marks(quiz));
        told.put("Feedback", feedback(quiz));
        told.put(
                "Article",
                switch (rules.article()) {
                    case ALWAYS -> "Stays beside the questions";
                    case BEFORE_ONLY -> "To be read before you start: it is not shown while you answer";
                    case NEVER -> "Not shown while you answer";
                });
        if (cover.granted().readAloud()) {
            told.put("Reading aloud", "Your device may read the questions to you");
        }
        told.put("Saving", "Each answer is saved as you give it; you can leave and come back");
        return told;
    }

    private static String questions(Quiz quiz) {
        var rules = quiz.rules();
        var words = quiz.items() + (quiz.points() == quiz.items() ? "" : ", " + quiz.points() + " points");
        return words
                + (rules.drawn() > 0 ? ", drawn by lot for each attempt" : "")
                + (rules.paging() == Paging.ALL_ON_ONE_PAGE ? ", all on one page" : "");
    }

    private static String time(CoverPage cover) {
        var quiz = cover.quiz();
        var limit = quiz.rules().timeLimit();
        var closesAt = quiz.closesAt();
        var own = cover.granted().extraTime() == ExtraTime.NONE
                        && !cover.granted().longerClosing().isPositive()
                ? ""
                : ". This is your own time, with what you are granted";
        var until = cover.open().isPresent() ? cover.deadline() : null;
        if (until != null) {
            return "Until " + BrowserTime.moment(until) + own;
        }
        if (limit == null) {
            return (closesAt == null
                            ? "As long as you like"
                            : "As long as you like, until " + BrowserTime.moment(closesAt))
                    + own;
        }
        return Spell.words(limit) + " from when you start, also while you are away"
                + (closesAt == null ? "" : ", and at most until " + BrowserTime.moment(closesAt))
                + own;
    }

    private static String attempts(CoverPage cover) {
        int allowed = cover.quiz().attemptsAllowed();
        int used = cover.attempts().size();
        if (allowed == 1) {
            return "One";
        }
        var number = allowed == 0
                ? "As many as you like"
                : used == 0 ? String.valueOf(allowed) : allowed + ", of which you have used " + used;
        return number
                + switch (cover.quiz().rules().counts()) {
                    case BEST -> "; the best counts";
                    case LAST -> "; the last counts";
                    case FIRST -> "; the first counts";
                    case MEAN -> "; the mean of all counts";
                };
    }

    private static @Nullable String marks(Quiz quiz) {
        var rules = quiz.rules();
        var told = new ArrayList<String>();
        if (rules.certainty()) {
            told.add("You say how sure you are. Right, you get 1, 2 or 3 thirds of the points; wrong, you lose none, 2"
                    + " or 6 thirds");
        }
        if (rules.penalty() > 0) {
            told.add("A wrong answer takes off " + Math.round(rules.penalty() * PERCENT)
                    + " percent of its points; no answer takes off nothing");
        }
        if (rules.tries() > 1) {
            told.add("You have " + rules.tries() + " tries at each question");
        }
        return told.isEmpty() ? null : String.join(". ", told);
    }

    private static String feedback(Quiz quiz) {
        var shows = quiz.rules().shows();
        if (!shows.tellsAnything()) {
            return "None here: ask your instructor";
        }
        var parts = new ArrayList<String>();
        if (shows.score()) {
            parts.add("your score");
        }
        if (shows.rightOrWrong()) {
            parts.add("what was right and wrong");
        }
        if (shows.key()) {
            parts.add("the right answers");
        }
        if (shows.rationale()) {
            parts.add("the reasons");
        }
        if (shows.evidence()) {
            parts.add("the evidence in the article");
        }
        var when = when(quiz.feedback());
        return shows.equals(FeedbackParts.ALL) ? when : when + ": " + String.join(", ", parts);
    }

    private static String when(FeedbackTiming timing) {
        return switch (timing) {
            case AFTER_EACH_ITEM -> "After each question you check";
            case AFTER_SUBMITTING -> "When you have handed in";
            case AFTER_CLOSING -> "When the quiz has closed";
        };
    }

    private static void put(Map<String, String> told, String term, @Nullable String words) {
        if (words != null) {
            told.put(term, words);
        }
    }
}
