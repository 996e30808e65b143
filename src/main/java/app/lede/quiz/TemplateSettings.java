package app.lede.quiz;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a template of settings holds: how a quiz is taken, not what it is called nor when it is open. Kept as one JSON
 * value: the names of its properties never change.
 *
 * @param attemptsAllowed 1 or more; 0 means any number
 */
public record TemplateSettings(
        @JsonProperty("attemptsAllowed") int attemptsAllowed,
        @JsonProperty("feedback") FeedbackTiming feedback,
        @JsonProperty("shuffled") boolean shuffled,
        @JsonProperty("rules") TakingRules rules) {

    public static TemplateSettings of(QuizSettings settings) {
        return new TemplateSettings(
                settings.attemptsAllowed(), settings.feedback(), settings.shuffled(), settings.rules());
    }
}
