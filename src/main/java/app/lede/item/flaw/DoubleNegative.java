package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Two negatives in one sentence: readers who understood the article stumble over the logic.
 *
 * <p>Wrong: "It is not true that nobody died."; "The result was not unexpected." Right: "Somebody died." Not meant: "Neither
 * Dimorphos nor Didymos posed a threat."
 *
 * <p>Source: Haladyna 17 and 27; textbooks on true/false items say the same of these.
 */
final class DoubleNegative implements StemRule {
    private static final Pattern NEGATIVE = Pattern.compile(
            "(?i)(?<!or )\\b(?:not|never|nobody|nothing|none|cannot|without|\\p{L}+n['’]t)\\b(?!-| only| just)|\\bno (?!longer|doubt|matter)(?=\\p{Ll})|\\bno one\\b");
    private static final Pattern NOT_UN = Pattern.compile(
            "(?i)\\b(?:not|n['’]t) (?:(?:be|been|being|entirely|completely) )?(?:un(?:likely|usual|common|expected|able|known|aware|important|welcome|certain|clear|true|reasonable)|im(?:possible|probable)|in(?:correct|accurate|significant|visible)|false)\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;])\\s+|, (?:and|but) ");

    @Override
    public String id() {
        return "double-negative";
    }

    @Override
    public List<Flaw> find(String stem, Form form) {
        var plain = Words.withoutQuotations(stem);
        boolean twice = SENTENCE.splitAsStream(plain)
                .anyMatch(sentence -> NEGATIVE.matcher(sentence)
                                .results()
                                .map(match ->
                                        match.group().toLowerCase(Locale.ROOT).strip())
                                .distinct()
                                .count()
                        > 1);
        return form != Form.INSTRUCTION && (twice || NOT_UN.matcher(plain).find())
                ? warn(stem(), "Two negatives in one sentence have to be worked out like a sum. Say it without them.")
                : none();
    }
}
