package app.lede.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the difficulties where the conditional likelihood is greatest.
 *
 * <p>Left out are items with partial marks, and items that everybody or nobody got right among the learners who tell
 * items apart: those with neither no score nor a full one over the items left. Estimates exist, and are the only ones,
 * if and only if the items cannot be split in two so that no learner got one of the first part right and one of the
 * second wrong (Fischer 1981, Psychometrika 46, 59); where they can, there are no estimates.
 */
final class RaschEstimation {
    /** The work grows with the third power. */
    static final int MOST_ITEMS = 300;

    private final boolean[][] right;
    private final List<String> why = new ArrayList<>();
    private final int learners;

    private RaschEstimation(AnswerSheet sheet) {
        learners = sheet.learners();
        int items = sheet.items().size();
        right = new boolean[items][learners];
        for (int i = 0; i < items; i++) {
            var marks = sheet.items().get(i).marks();
            boolean isPartial = marks.stream().anyMatch(mark -> mark != 0 && mark != 1);
            why.add(isPartial ? "Its marks are not all 0 or 1." : "");
            for (int learner = 0; learner < learners; learner++) {
                right[i][learner] = marks.get(learner) == 1;
            }
        }
    }

    static Rasch of(AnswerSheet sheet) {
        return new RaschEstimation(sheet).estimate();
    }

    private Rasch estimate() {
        leaveOutExtremes();
        var placed = placed();
        if (placed.length < 2) {
            return new Rasch.NotEstimated(
                    "Fewer than two items are marked 0 or 1 and were right for some learners and wrong for others.");
        }
        if (placed.length > MOST_ITEMS) {
            return new Rasch.NotEstimated("More than " + MOST_ITEMS + " items.");
        }
        if (!isConnected(placed)) {
            return new Rasch.NotEstimated(
                    "The items fall into an easy and a hard part that no learner's answers connect.");
        }
        var scores = scores(placed);
        var counts = new double[placed.length + 1];
        for (int score : scores) {
            counts[score]++;
        }
        var telling = counts.clone();
        telling[0] = 0;
        telling[placed.length] = 0;
        var rights = new double[placed.length];
        for (int i = 0; i < placed.length; i++) {
            for (int learner = 0; learner < learners; learner++) {
                rights[i] += right[placed[i]][learner] && isTelling(scores[learner], placed.length) ? 1 : 0;
            }
        }
        var found = Peak.find(rights, telling);
        return found == null
                ? new Rasch.NotEstimated("The estimates do not settle.")
                : estimated(placed, found, counts);
    }

    private Rasch.Estimated estimated(int[] placed, Peak peak, double[] counts) {
        var items = new ArrayList<RaschItem>();
        why.forEach(reason -> items.add(new RaschItem(null, null, reason)));
        for (int i = 0; i < placed.length; i++) {
            items.set(placed[i], new RaschItem(peak.difficulties()[i], peak.standardErrors()[i], ""));
        }
        var abilities = new Abilities(peak.difficulties());
        var scores = new ArrayList<RaschScore>();
        for (int score = 0; score < counts.length; score++) {
            double ability = abilities.weighted(score);
            double likeliest = abilities.likeliest(score);
            scores.add(new RaschScore(
                    score,
                    (int) counts[score],
                    ability,
                    abilities.standardError(ability),
                    Blank.unlessDefined(likeliest),
                    Blank.unlessDefined(abilities.standardError(likeliest))));
        }
        return new Rasch.Estimated(items, scores);
    }

    /** Leaving out an item can make a learner's score extreme, and then another item: repeated until nothing changes. */
    private void leaveOutExtremes() {
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            var placed = placed();
            var scores = scores(placed);
            for (int item : placed) {
                int of = 0;
                int count = 0;
                for (int learner = 0; learner < learners; learner++) {
                    if (isTelling(scores[learner], placed.length)) {
                        of++;
                        count += right[item][learner] ? 1 : 0;
                    }
                }
                if (count == 0 || count == of) {
                    why.set(item, reason(item));
                    isChanged = true;
                }
            }
        }
    }

    private String reason(int item) {
        int count = 0;
        for (boolean isRight : right[item]) {
            count += isRight ? 1 : 0;
        }
        return count == 0
                ? "Nobody got it right."
                : count == learners
                        ? "Everybody got it right."
                        : "It does not tell apart the learners who have some right and some wrong.";
    }

    private int[] placed() {
        var placed = new ArrayList<Integer>();
        for (int i = 0; i < why.size(); i++) {
            if (why.get(i).isEmpty()) {
                placed.add(i);
            }
        }
        return placed.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] scores(int[] placed) {
        var scores = new int[learners];
        for (int item : placed) {
            for (int learner = 0; learner < learners; learner++) {
                scores[learner] += right[item][learner] ? 1 : 0;
            }
        }
        return scores;
    }

    private static boolean isTelling(int score, int items) {
        return score > 0 && score < items;
    }

    /** Whether from the first item every other is reached along "somebody got this right and that wrong", and back. */
    private boolean isConnected(int[] placed) {
        var beats = new boolean[placed.length][placed.length];
        for (int i = 0; i < placed.length; i++) {
            for (int j = 0; j < placed.length; j++) {
                for (int learner = 0; learner < learners && !beats[i][j]; learner++) {
                    beats[i][j] = right[placed[i]][learner] && !right[placed[j]][learner];
                }
            }
        }
        return reached(beats, false) == placed.length && reached(beats, true) == placed.length;
    }

    private static int reached(boolean[][] beats, boolean backwards) {
        var isReached = new boolean[beats.length];
        var open = new ArrayList<Integer>(List.of(0));
        isReached[0] = true;
        int count = 0;
        while (!open.isEmpty()) {
            int i = open.removeLast();
            count++;
            for (int j = 0; j < beats.length; j++) {
                if (!isReached[j] && (backwards ? beats[j][i] : beats[i][j])) {
                    isReached[j] = true;
                    open.add(j);
                }
            }
        }
        return count;
    }
}
