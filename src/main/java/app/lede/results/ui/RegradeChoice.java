package app.lede.results.ui;

import app.lede.results.QuestionToRegrade;
import java.util.List;
import java.util.stream.Stream;

/** What can be decided about a question; each says what its button does. */
enum RegradeChoice {
    FULL_MARKS("Give everyone full marks"),
    DROP("Drop the question"),
    POINTS("Change its points"),
    KEY("Change what is right"),
    ACCEPT("Accept another answer");

    private final String label;

    RegradeChoice(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Those that make sense for a question. */
    static List<RegradeChoice> of(QuestionToRegrade question) {
        if (!question.item().counts()) {
            return List.of(POINTS);
        }
        return Stream.of(values())
                .filter(choice -> switch (choice) {
                    case FULL_MARKS -> !question.rulings().fullMarks();
                    case DROP, POINTS -> !question.drawn();
                    case KEY -> true;
                    case ACCEPT -> question.item().kind().isTyped();
                })
                .toList();
    }
}
