package app.lede.review;

import java.util.List;
import java.util.UUID;

/** The facts of one article that the learner has been asked, in the order they were first asked. */
public record ArticleFacts(UUID articleId, String title, List<FactResult> facts) {
    public ArticleFacts {
        facts = List.copyOf(facts);
    }

    public int right() {
        return (int) facts.stream().filter(FactResult::isRight).count();
    }
}
