package app.lede.statistics;

import org.jspecify.annotations.Nullable;

/**
 * All learners with one score over the placed items: in this model their abilities are the same.
 *
 * @param score how many of the placed items they got right
 * @param learners how many have that score
 * @param ability in logits on the scale of the difficulties: Warm's weighted likelihood estimate, which exists for every
 *     score
 * @param standardError of {@code ability}
 * @param likeliest the maximum likelihood estimate, as in eRm::person.parameter; null for score 0 and a full score, where
 *     it is infinite
 * @param likeliestError of {@code likeliest}
 */
public record RaschScore(
        int score,
        int learners,
        double ability,
        double standardError,
        @Nullable Double likeliest,
        @Nullable Double likeliestError) {}
