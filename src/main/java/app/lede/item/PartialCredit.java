package app.lede.item;

import java.util.BitSet;

/**
 * What an answer is worth that is right in part, for each kind where that can be. Names are stored: they never change.
 *
 * @param severalKeys for multiple choice
 * @param pairs for matching
 * @param order for time order
 */
public record PartialCredit(SeveralKeys severalKeys, Pairs pairs, Order order) {
    /** What holds unless an instructor chooses otherwise. */
    public static final PartialCredit STANDARD =
            new PartialCredit(SeveralKeys.RIGHT_LESS_WRONG, Pairs.EACH_PAIR, Order.EACH_PLACE);

    /** Only what is right entirely counts, whatever the kind. */
    public static final PartialCredit NONE =
            new PartialCredit(SeveralKeys.ALL_OR_NOTHING, Pairs.ALL_OR_NOTHING, Order.ALL_OR_NOTHING);

    /** Rules for a multiple choice with {@code k} keys, of which {@code r} were chosen, and {@code w} distractors. */
    public enum SeveralKeys {
        /** 1 if all keys and nothing else were chosen, else 0. */
        ALL_OR_NOTHING("All or nothing"),
        /**
         * {@code max(0, r - w) / k}: choosing everything gains nothing over knowing. It is the scoring of QTI's example
         * "Composition of Water" (IMS QTI 2.1 Implementation Guide, 3.2.1, a mapping of 1 and -1 with the lower bound 0),
         * and what Moodle does with weights that share 100 percent between the keys.
         */
        RIGHT_LESS_WRONG("Right choices less wrong ones"),
        /**
         * {@code r / k}, but 0 where more options were chosen than there are keys; a wrong choice among no more than
         * that costs nothing. The rule of Ripkey, Case and Swanson, A "new" item format for assessing aspects of
         * clinical competence, Academic Medicine 71(10), 1996.
         */
        RIGHT_ONLY("Right choices, unless too many are made");

        private final String label;

        SeveralKeys(String label) {
            this.label = label;
        }

        /** What a person reads. */
        public String label() {
            return label;
        }

        /** @param chosen how many options were chosen in all, {@code r + w} */
        Outcome score(int keys, int right, int chosen) {
            return switch (this) {
                case ALL_OR_NOTHING -> Outcome.of(keys > 0 && right == keys && chosen == keys);
                case RIGHT_LESS_WRONG -> Outcome.ofShare(Math.max(0, right - (chosen - right)), keys);
                case RIGHT_ONLY -> Outcome.ofShare(chosen > keys ? 0 : right, keys);
            };
        }
    }

    /** Rules for matching. */
    public enum Pairs {
        /** 1 if every pair was found, else 0. */
        ALL_OR_NOTHING("All or nothing"),
        /** The share of pairs found. */
        EACH_PAIR("Each pair counts");

        private final String label;

        Pairs(String label) {
            this.label = label;
        }

        /** What a person reads. */
        public String label() {
            return label;
        }

        Outcome score(int found, int all) {
            return switch (this) {
                case ALL_OR_NOTHING -> Outcome.of(all > 0 && found == all);
                case EACH_PAIR -> Outcome.ofShare(found, all);
            };
        }
    }

    /** Rules for {@code n} events in time order. */
    public enum Order {
        /** 1 if every event stands at its place, else 0. */
        ALL_OR_NOTHING("All or nothing"),
        /** The share of events that stand at their right place. One event moved to the front makes all wrong. */
        EACH_PLACE("Each event in its place"),
        /**
         * The share of the {@code n - 1} neighbours that follow each other rightly: Moodle's ordering question calls it
         * "relative to the next item (excluding last)".
         */
        EACH_NEIGHBOUR("Each event right behind the one before it"),
        /**
         * {@code (l - 1) / (n - 1)}, where {@code l} is how many events stand in the right order if the others are taken
         * away; {@code n - l} is how many must be moved to put all right (Ulam's distance, Some ideas and prospects in
         * biomathematics, Annual Review of Biophysics 1, 1972). Moodle's "longest ordered subset" counts likewise. Any
         * one event is in order with itself, so it earns nothing, and the reverse order is worth 0.
         */
        LONGEST_RUN("As few events moved as possible");

        private final String label;

        Order(String label) {
            this.label = label;
        }

        /** What a person reads. */
        public String label() {
            return label;
        }

        /**
         * @param places for each event as given, from the first on, the index of its right place; -1 for what is none of
         *     the events
         * @param all how many events there are
         */
        Outcome score(int[] places, int all) {
            return switch (this) {
                case ALL_OR_NOTHING -> Outcome.of(all > 0 && places.length == all && atPlace(places, all) == all);
                case EACH_PLACE -> Outcome.ofShare(atPlace(places, all), all);
                case EACH_NEIGHBOUR ->
                    all < 2 ? EACH_PLACE.score(places, all) : Outcome.ofShare(neighbours(places), all - 1);
                case LONGEST_RUN ->
                    all < 2 ? EACH_PLACE.score(places, all) : Outcome.ofShare(Math.max(0, run(places) - 1), all - 1);
            };
        }

        private static int atPlace(int[] places, int all) {
            int right = 0;
            for (int i = 0; i < Math.min(places.length, all); i++) {
                right += places[i] == i ? 1 : 0;
            }
            return right;
        }

        private static int neighbours(int[] places) {
            var seen = new BitSet();
            for (int i = 1; i < places.length; i++) {
                if (places[i - 1] >= 0 && places[i] == places[i - 1] + 1) {
                    seen.set(places[i]);
                }
            }
            return seen.cardinality();
        }

        private static int run(int[] places) {
            var longest = new int[places.length];
            int best = 0;
            for (int i = 0; i < places.length; i++) {
                if (places[i] < 0) {
                    continue;
                }
                longest[i] = 1;
                for (int before = 0; before < i; before++) {
                    if (places[before] >= 0 && places[before] < places[i]) {
                        longest[i] = Math.max(longest[i], longest[before] + 1);
                    }
                }
                best = Math.max(best, longest[i]);
            }
            return best;
        }
    }
}
