package app.lede.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something in the figures that an instructor may act on, said without the words of statistics. */
public sealed interface Finding {

    /** There are fewer than {@link ItemAnalysis#ENOUGH} learners. */
    record FewLearners(int n) implements Finding {}

    /** Of the upper third more chose a distractor than the key. */
    record CheckKey(String id, String option, int chose, int of) implements Finding {}

    /** Learners with more marks on the rest got this item right less often. */
    record Backwards(String id, double itemRest) implements Finding {}

    /** Nobody has a mark for the item. */
    record NobodyRight(String id) implements Finding {}

    /** Everybody has full marks for the item. */
    record EverybodyRight(String id) implements Finding {}

    /** Fewer marks were reached than guessing would bring. */
    record BelowGuessing(String id, double facility, double guess) implements Finding {}

    /** The other items measure more consistently without this one. */
    record BetterWithout(String id, double alpha, double without) implements Finding {}

    /** Distractors that fewer than 5 percent chose. */
    record UnusedOptions(String id, List<String> options, int n) implements Finding {
        public UnusedOptions {
            options = List.copyOf(options);
        }
    }

    /** How far a total can be trusted. */
    record Precision(double alpha, double sem) implements Finding {}

    /** The item that it is about; empty if it is about the quiz. */
    default Optional<String> item() {
        return switch (this) {
            case FewLearners few -> Optional.empty();
            case CheckKey check -> Optional.of(check.id());
            case Backwards backwards -> Optional.of(backwards.id());
            case NobodyRight nobody -> Optional.of(nobody.id());
            case EverybodyRight everybody -> Optional.of(everybody.id());
            case BelowGuessing below -> Optional.of(below.id());
            case BetterWithout better -> Optional.of(better.id());
            case UnusedOptions unused -> Optional.of(unused.id());
            case Precision precision -> Optional.empty();
        };
    }

    /** As a sentence or two. */
    default String say() {
        return switch (this) {
            case FewLearners(int n) ->
                (n == 1 ? "Only 1 learner" : "Only " + n + " learners") + ": with fewer than " + ItemAnalysis.ENOUGH
                        + ", one more could change every figure.";
            case CheckKey(String id, String option, int chose, int of) ->
                id + ": " + chose + " of " + of + " of your best learners chose “" + option + "”: check the key.";
            case Backwards(String id, double itemRest) ->
                id + ": learners who did better on the rest got this one right less often (correlation "
                        + decimals(itemRest) + "): check the key and the wording.";
            case NobodyRight(String id) -> id + ": nobody got it right: check the key.";
            case EverybodyRight(String id) -> id + ": everybody got it right, so it tells no learners apart.";
            case BelowGuessing(String id, double facility, double guess) ->
                id + ": learners reached " + percent(facility) + " of the marks, less than the " + percent(guess)
                        + " that guessing would bring.";
            case BetterWithout(String id, double alpha, double without) ->
                id + ": without it the quiz would measure more consistently (alpha " + decimals(without)
                        + " instead of " + decimals(alpha) + ").";
            case UnusedOptions(String id, List<String> options, int n) ->
                id + ": fewer than 1 in 20 of " + n + " learners chose "
                        + String.join(
                                ", ",
                                options.stream()
                                        .map(option -> "“" + option + "”")
                                        .toList())
                        + ": replace or drop "
                        + (options.size() == 1 ? "it." : "them.");
            case Precision(double alpha, double sem) ->
                "A total is good to about " + decimals(sem) + " points either way (alpha " + decimals(alpha) + ")"
                        + (alpha < Findings.ROUGH ? ": too rough to compare single learners." : ".");
        };
    }

    private static String decimals(double number) {
        return String.format(Locale.ROOT, "%.2f", number).replace('-', '−');
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
