package app.lede.item;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What is asked, and what is right. Stored as JSON with the frozen items of a quiz: the type names never change.
 *
 * <p>An item that is being edited may be incomplete; {@link #problems()} tells what is missing.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SingleChoice.class, name = "single-choice"),
    @JsonSubTypes.Type(value = MultipleChoice.class, name = "multiple-choice"),
    @JsonSubTypes.Type(value = TrueFalse.class, name = "true-false"),
    @JsonSubTypes.Type(value = TypedAnswer.class, name = "typed"),
    @JsonSubTypes.Type(value = NumberAnswer.class, name = "number"),
    @JsonSubTypes.Type(value = Gap.class, name = "gap"),
    @JsonSubTypes.Type(value = TimeOrder.class, name = "order"),
    @JsonSubTypes.Type(value = Matching.class, name = "matching"),
    @JsonSubTypes.Type(value = WhoSaidIt.class, name = "who-said"),
    @JsonSubTypes.Type(value = ClaimOrFact.class, name = "claim-or-fact")
})
public sealed interface ItemContent
        permits SingleChoice,
                MultipleChoice,
                TrueFalse,
                TypedAnswer,
                NumberAnswer,
                Gap,
                TimeOrder,
                Matching,
                WhoSaidIt,
                ClaimOrFact {

    @JsonIgnore
    ItemKind kind();

    /** What is asked, as one line. */
    String stem();

    /**
     * How a response scores. A response of a form that does not fit this kind scores as wrong; a blank one as
     * unanswered.
     */
    Outcome score(Response response, Marking marking);

    /** How a response scores by standard rules. */
    default Outcome score(Response response) {
        return score(response, Marking.STANDARD);
    }

    /**
     * What a learner is shown: never anything that tells key from distractor.
     *
     * @param random the attempt's generator; the order of options comes from it
     * @param shuffled whether options may change their places; events in time order and matches always do
     */
    Prompt prompt(RandomGenerator random, boolean shuffled);

    /** The right answer as a person would say it, for feedback. */
    @JsonIgnore
    String keyText();

    /** What was given, as a person would say it; empty when blank. */
    String say(Response response);

    /** What an author must put right before this can be asked; empty if nothing. */
    @JsonIgnore
    List<String> problems();
}
