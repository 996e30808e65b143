package app.lede.quiz;

import app.lede.item.PartialCredit;
import app.lede.writing.FrozenItem;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz is taken and scored. Kept as one JSON value: the names of its properties and of their values never change,
 * and a value that was stored before a property existed reads as {@link #USUAL} has it.
 *
 * @param timeLimit for one attempt, from its start; null: none
 * @param grace how long after the deadline what was sent before may still arrive
 * @param drawn how many questions an attempt asks, by the attempt's seed; 0: all of them
 * @param penalty the share of an item's marks, 0 to 1, that a wrong answer takes off
 * @param certainty whether learners say how sure they are, and are scored by it
 * @param tries how often an item may be answered until it is settled, 1 to {@value #MOST_TRIES}; more than 1 only with
 *     feedback after each item. All but the last wrong answer are called wrong without telling the key.
 * @param shows what feedback tells
 * @param partialCredit what an answer is worth that is right in part
 */
public record TakingRules(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        Duration timeLimit,

        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration grace,
        Paging paging,
        Movement movement,
        int drawn,
        ArticleAccess article,
        CountingAttempt counts,
        double penalty,
        boolean certainty,
        int tries,
        FeedbackParts shows,
        PartialCredit partialCredit) {
    public static final Duration SHORTEST_LIMIT = Duration.ofMinutes(1);
    public static final Duration LONGEST_LIMIT = Duration.ofHours(24);
    public static final int MOST_TRIES = 5;

    /** A slow phone network takes some seconds to deliver what was sent in time. */
    public static final Duration USUAL_GRACE = Duration.ofSeconds(10);

    static final Duration LONGEST_GRACE = Duration.ofMinutes(5);

    /** No limit, one question at a time, back and forth, all questions, the article beside them, all feedback. */
    public static final TakingRules USUAL = new TakingRules(
            null,
            USUAL_GRACE,
            Paging.ONE_AT_A_TIME,
            Movement.FREE,
            0,
            ArticleAccess.ALWAYS,
            CountingAttempt.BEST,
            0,
            false,
            1,
            FeedbackParts.ALL,
            PartialCredit.STANDARD);

    @JsonCreator
    static TakingRules stored(
            @JsonProperty("timeLimit") @Nullable Duration timeLimit,
            @JsonProperty("grace") @Nullable Duration grace,
            @JsonProperty("paging") @Nullable Paging paging,
            @JsonProperty("movement") @Nullable Movement movement,
            @JsonProperty("drawn") @Nullable Integer drawn,
            @JsonProperty("article") @Nullable ArticleAccess article,
            @JsonProperty("counts") @Nullable CountingAttempt counts,
            @JsonProperty("penalty") @Nullable Double penalty,
            @JsonProperty("certainty") @Nullable Boolean certainty,
            @JsonProperty("tries") @Nullable Integer tries,
            @JsonProperty("shows") @Nullable FeedbackParts shows,
            @JsonProperty("partialCredit") @Nullable PartialCredit partialCredit) {
        return new TakingRules(
                timeLimit,
                Objects.requireNonNullElse(grace, USUAL.grace),
                Objects.requireNonNullElse(paging, USUAL.paging),
                Objects.requireNonNullElse(movement, USUAL.movement),
                Objects.requireNonNullElse(drawn, USUAL.drawn),
                Objects.requireNonNullElse(article, USUAL.article),
                Objects.requireNonNullElse(counts, USUAL.counts),
                Objects.requireNonNullElse(penalty, USUAL.penalty),
                Objects.requireNonNullElse(certainty, USUAL.certainty),
                Objects.requireNonNullElse(tries, USUAL.tries),
                Objects.requireNonNullElse(shows, USUAL.shows),
                Objects.requireNonNullElse(partialCredit, USUAL.partialCredit));
    }

    /** How many questions an attempt asks, of so many that the quiz has. */
    public int asked(int all) {
        return asksAll(all) ? all : drawn;
    }

    /** Whether every attempt asks all questions of a quiz that has so many; else each asks its own draw of them. */
    public boolean asksAll(int all) {
        return drawn == 0 || drawn >= all;
    }

    /** What full marks of an attempt are worth. Where questions are drawn, all are worth the same. */
    public int points(List<FrozenItem> items) {
        return items.stream()
                .limit(asked(items.size()))
                .mapToInt(frozen -> frozen.item().points())
                .sum();
    }

    public TakingRules withTimeLimit(@Nullable Duration changed) {
        return new TakingRules(
                changed,
                grace,
                paging,
                movement,
                drawn,
                article,
                counts,
                penalty,
                certainty,
                tries,
                shows,
                partialCredit);
    }

    public TakingRules withGrace(Duration changed) {
        return new TakingRules(
                timeLimit,
                changed,
                paging,
                movement,
                drawn,
                article,
                counts,
                penalty,
                certainty,
                tries,
                shows,
                partialCredit);
    }

    public TakingRules withPaging(Paging changed) {
        return new TakingRules(
                timeLimit,
                grace,
                changed,
                movement,
                drawn,
                article,
                counts,
                penalty,
                certainty,
                tries,
                shows,
                partialCredit);
    }

    public TakingRules withMovement(Movement changed) {
        return new TakingRules(
                timeLimit,
                grace,
                paging,
                changed,
                drawn,
                article,
                counts,
                penalty,
                certainty,
                tries,
                shows,
                partialCredit);
    }

    public TakingRules withDrawn(int changed) {
        return new TakingRules(
                timeLimit,
                grace,
                paging,
                movement,
                changed,
                article,
                counts,
                penalty,
                certainty,
                tries,
                shows,
                partialCredit);
    }

    public TakingRules withArticle(ArticleAccess changed) {
        return new TakingRules(
                timeLimit,
                grace,
                paging,
                movement,
                drawn,
                changed,
                counts,
                penalty,
                certainty,
                tries,
                shows,
                partialCredit);
    }

    public TakingRules withCounts(CountingAttempt changed) {
        return new TakingRules(
                timeLimit,
                grace,
                paging,
                movement,
                drawn,
                article,
                changed,
                penalty,
                certainty,
                tries,
                shows,
                partialCredit);
    }

    public TakingRules withPenalty(double changed) {
        return new TakingRules(
                timeLimit,
                grace,
                paging,
                movement,
                drawn,
                article,
                counts,
                changed,
                certainty,
                tries,
                shows,
                partialCredit);
    }

    public TakingRules withCertainty(boolean changed) {
        return new TakingRules(
                timeLimit,
                grace,
                paging,
                movement,
                drawn,
                article,
                counts,
                penalty,
                changed,
                tries,
                shows,
                partialCredit);
    }

    public TakingRules withTries(int changed) {
        return new TakingRules(
                timeLimit,
                grace,
                paging,
                movement,
                drawn,
                article,
                counts,
                penalty,
                certainty,
                changed,
                shows,
                partialCredit);
    }

    public TakingRules withShows(FeedbackParts changed) {
        return new TakingRules(
                timeLimit,
                grace,
                paging,
                movement,
                drawn,
                article,
                counts,
                penalty,
                certainty,
                tries,
                changed,
                partialCredit);
    }

    public TakingRules withPartialCredit(PartialCredit changed) {
        return new TakingRules(
                timeLimit, grace, paging, movement, drawn, article, counts, penalty, certainty, tries, shows, changed);
    }

    @JsonIgnore
    public boolean isForwardOnly() {
        return movement == Movement.FORWARD_ONLY;
    }
}
