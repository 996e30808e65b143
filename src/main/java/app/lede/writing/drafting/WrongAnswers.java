package app.lede.writing.drafting;

import app.lede.item.AnswerText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wrong answers that the engine has for one right answer, each with how near it is to the right one.
 *
 * <p>Nearer is harder: who half remembers an answer confuses it with its neighbours (T. Alsubait, B. Parsia and U. Sattler,
 * "A similarity-based theory of controlling MCQ difficulty", 2013). A set of wrong answers is as near as they are on
 * average.
 *
 * @param nearest the nearest first
 */
record WrongAnswers(List<WrongAnswer> nearest) {

    /** @param distance 0 or more; comparable for wrong answers of one right answer only */
    record WrongAnswer(String text, double distance) {}

    WrongAnswers {
        nearest = nearest.stream()
                .sorted(Comparator.comparingDouble(WrongAnswer::distance).thenComparing(WrongAnswer::text))
                .toList();
    }

    /** As many as there are, the nearest first, none of which is shown now. */
    Optional<List<String>> others(List<String> shown, int many) {
        return enough(nearest.stream().map(WrongAnswer::text).filter(text -> !holds(shown, text)), many);
    }

    /** The nearest, if they are nearer than what is shown. */
    Optional<List<String>> nearer(List<String> shown, int many) {
        return enough(nearest.stream().map(WrongAnswer::text), many).filter(found -> distance(found) < distance(shown));
    }

    /** The farthest, if they are farther than what is shown. */
    Optional<List<String>> farther(List<String> shown, int many) {
        return farthest(many).filter(found -> distance(found) > distance(shown));
    }

    Optional<List<String>> farthest(int many) {
        return enough(nearest.reversed().stream().map(WrongAnswer::text), many);
    }

    private double distance(Collection<String> texts) {
        return nearest.stream()
                .filter(wrong -> holds(texts, wrong.text()))
                .mapToDouble(WrongAnswer::distance)
                .average()
                .orElse(Double.MAX_VALUE / 2);
    }

    private static boolean holds(Collection<String> texts, String text) {
        var plain = AnswerText.normalise(text);
        return texts.stream().anyMatch(other -> AnswerText.normalise(other).equals(plain));
    }

    private static Optional<List<String>> enough(Stream<String> texts, int many) {
        var found = texts.limit(Math.max(many, ChoiceWriter.LEAST_DISTRACTORS)).toList();
        return found.size() < ChoiceWriter.LEAST_DISTRACTORS ? Optional.empty() : Optional.of(found);
    }
}
