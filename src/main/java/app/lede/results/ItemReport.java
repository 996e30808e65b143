package app.lede.results;

import java.util.List;

/**
 * An item with what was given for it in the attempts that count.
 *
 * @param accepted typed answers that were accepted after the quiz was given, as they were typed
 */
public record ItemReport(ScoreColumn column, List<AnswerCount> answers, List<String> accepted) {
    public ItemReport {
        answers = List.copyOf(answers);
        accepted = List.copyOf(accepted);
    }
}
