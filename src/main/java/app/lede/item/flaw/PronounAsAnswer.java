package app.lede.item.flaw;

import app.lede.item.ClaimOrFact;
import app.lede.item.Flaw;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The answer is a pronoun or another small word: it shows nothing that was read.
 *
 * <p>Wrong: "_____ called the victory a historic moment." answered "He". Right: the same answered "Lionel Scaloni". Not meant:
 * "US".
 *
 * <p>Source: Haladyna 2, "avoid trivial content"; News: a name, not a pronoun, is the answer.
 */
final class PronounAsAnswer implements FlawRule {
    private static final Set<String> SMALL = Set.of(
            "he",
            "she",
            "it",
            "they",
            "him",
            "her",
            "them",
            "his",
            "hers",
            "its",
            "their",
            "theirs",
            "we",
            "us",
            "our",
            "i",
            "me",
            "my",
            "you",
            "your",
            "this",
            "that",
            "these",
            "those",
            "there",
            "here",
            "himself",
            "herself",
            "itself",
            "themselves",
            "who",
            "which",
            "the",
            "a",
            "an",
            "of",
            "to",
            "and",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "from",
            "was",
            "were",
            "is",
            "are",
            "has",
            "had",
            "have",
            "be",
            "been");

    @Override
    public String id() {
        return "pronoun-as-answer";
    }

    @Override
    public List<Flaw> find(Item item) {
        var answers = switch (item.content()) {
            case SingleChoice choice -> Stream.of(choice.keyText());
            case MultipleChoice choice ->
                choice.options().stream().filter(Option::key).map(Option::text);
            case WhoSaidIt choice -> Stream.of(choice.keyText());
            case TypedAnswer typed -> typed.accepted().stream();
            case Gap gap -> gap.accepted().stream();
            case NumberAnswer _, TrueFalse _, ClaimOrFact _, TimeOrder _, Matching _ -> Stream.<String>empty();
        };
        return answers.map(String::strip)
                .filter(PronounAsAnswer::isSmall)
                .findFirst()
                .map(
                        answer -> warn(
                                new Flaw.Place.Answer(),
                                "“" + answer
                                        + "” can be filled in without having read anything. Ask for the name or the thing it stands for."))
                .orElseGet(this::none);
    }

    private static boolean isSmall(String answer) {
        boolean abbreviation = answer.length() > 1 && answer.equals(answer.toUpperCase(Locale.ROOT));
        return !abbreviation && SMALL.contains(answer.toLowerCase(Locale.ROOT));
    }
}
