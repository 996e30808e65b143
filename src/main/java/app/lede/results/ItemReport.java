package app.lede.results;

import java.util.List;

/** An item with what was given for it in the attempts that count. */
public record ItemReport(ScoreColumn column, List<AnswerCount> answers) {
    public ItemReport {
        answers = List.copyOf(answers);
    }
}
