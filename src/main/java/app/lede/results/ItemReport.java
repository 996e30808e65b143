package app.lede.results;

import java.util.List;

/**
 * An item with what was given for it in the attempts that count.
 *
 * @param regrades what was decided about it after the quiz was given, oldest first
 */
public record ItemReport(ScoreColumn column, List<AnswerCount> answers, List<RegradeLine> regrades) {
    public ItemReport {
        answers = List.copyOf(answers);
        regrades = List.copyOf(regrades);
    }
}
