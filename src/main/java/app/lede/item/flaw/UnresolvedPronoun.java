package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pronoun stands for somebody or something the stem does not name.
 *
 * <p>Wrong: "What did he promise in April 2019?"; "They discussed joint military action." Right: "What did Macron promise in
 * April 2019?" Not meant: "Who said that he was proud?"; "How long did it take?"
 *
 * <p>Source: Haladyna 14; SAQUET, "ambiguous information"; News: a question stands alone.
 */
final class UnresolvedPronoun implements StemRule {
    /** What follows "which" or "what" where these stand for themselves. */
    private static final String NO_NOUN = "(?:did|does|do|is|was|were|are|has|have|had|will|would|can|could|else)\\b";

    private static final Pattern PERSON = Pattern.compile("\\b(?:he|she|him|his|her|hers)\\b");
    private static final Pattern PLURAL = Pattern.compile("\\b(?:they|them|their|theirs)\\b");
    private static final Pattern THING = Pattern.compile(
            "\\b(?:did|does|has|had|was|were|is|will) it\\b(?! (?:take|cost|mean|rain|snow|matter|become|come|happen|like|true|possible|important|necessary|clear|that|about|for|in|on|to))");
    private static final Pattern OPENS = Pattern.compile(
            "(?:He|She|They|His|Her|Their|Its|We|Our)\\b.*|It (?!is|was|took|takes|will|would|seems|has been|had been|cost|rained|snowed).*"
                    + "|(?:This|These|Those) (?!is|was|week|month|year|time)\\p{Ll}.*");

    /** Names stand for persons, unless they follow a word of place or time. */
    private static final Pattern NAME = Pattern.compile(
            "(?<=[\\p{L},] )(?<!\\b(?:in|at|on|to|near|from|of|since|until|by) )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I)\\b)\\p{Lu}");

    private static final Pattern SOMEBODY = Pattern.compile(
            "(?i)\\bwho(?:m|se)?\\b|\\b(?:which|what|the|a|an|every|each|another|one|no) (?!" + NO_NOUN
                    + "|year|month|day|date|week|time|city|country|place|town|age|speed|price|number|way|extent|reason|name|percent)\\p{Ll}+");
    private static final Pattern ASKS_WHO = Pattern.compile(", who(?:m|se)?\\b");
    private static final Pattern SOMETHING = Pattern.compile(
            "(?i)\\bwho(?:m|se)?\\b|\\b(?:which|what|whose|the|a|an|every|each|another|how many|all|most|some|many|two|both) (?!"
                    + NO_NOUN + ")\\p{L}+");

    @Override
    public String id() {
        return "unresolved-pronoun";
    }

    @Override
    public List<Flaw> find(String stem, Form form) {
        var plain = Words.withoutQuotations(stem).strip();
        var pronoun = switch (form) {
            case STATEMENT ->
                OPENS.matcher(plain).matches()
                        ? Optional.of(Words.asWritten(plain).getFirst())
                        : Optional.<String>empty();
            case QUESTION -> inQuestion(plain);
            case INSTRUCTION -> Optional.<String>empty();
        };
        return pronoun.map(word -> warn(
                        stem(),
                        "Nobody can tell whom or what “" + word
                                + "” means without the article. Write the name or the thing itself."))
                .orElseGet(this::none);
    }

    private static Optional<String> inQuestion(String question) {
        boolean named =
                NAME.matcher(question).find() || ASKS_WHO.matcher(question).find();
        return before(PERSON, question, SOMEBODY, named)
                .or(() -> before(PLURAL, question, SOMETHING, named))
                .or(() -> before(THING, question, SOMETHING, named).map(_ -> "it"));
    }

    private static Optional<String> before(Pattern pronoun, String question, Pattern antecedent, boolean named) {
        var matcher = pronoun.matcher(question);
        return !named
                        && matcher.find()
                        && !antecedent
                                .matcher(question.substring(0, matcher.start()))
                                .find()
                ? Optional.of(matcher.group())
                : Optional.empty();
    }
}
