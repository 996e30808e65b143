package app.lede.writing.drafting;

import app.lede.item.AnswerText;
import app.lede.item.Option;

/**
 * No two options may say the same.
 *
 * <p>Wrong: "the United States" beside "United States"
 *
 * <p>Right: options that differ in more than an article or an accent
 */
final class OptionsRepeat implements Gate {

    @Override
    public String id() {
        return "options-repeat";
    }

    @Override
    public boolean passes(Proposal proposal) {
        var options = Texts.options(proposal.content());
        return options.stream()
                        .map(Option::text)
                        .map(AnswerText::normalise)
                        .distinct()
                        .count()
                == options.size();
    }
}
