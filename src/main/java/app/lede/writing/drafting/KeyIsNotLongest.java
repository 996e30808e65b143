package app.lede.writing.drafting;

import app.lede.item.Option;

/**
 * The key must not be recognised by its length.
 *
 * <p>Wrong: three surnames beside a full name with two titles
 *
 * <p>Right: options of similar length
 */
final class KeyIsNotLongest implements Gate {
    private static final double MOST_TIMES = 2.2;
    private static final int MARGIN = 12;

    @Override
    public String id() {
        return "key-is-longest";
    }

    @Override
    public boolean passes(Proposal proposal) {
        var options = Texts.options(proposal.content());
        if (options.isEmpty()) {
            return true;
        }
        int key = options.stream()
                .filter(Option::key)
                .mapToInt(option -> option.text().length())
                .max()
                .orElse(0);
        int other = options.stream()
                .filter(option -> !option.key())
                .mapToInt(option -> option.text().length())
                .max()
                .orElse(0);
        return key <= other * MOST_TIMES || key - other <= MARGIN;
    }
}
