package app.lede.command;

import app.lede.base.text.Evidence;
import app.lede.item.AnswerText;
import app.lede.item.ClaimOrFact;
import app.lede.item.Item;
import app.lede.item.Option;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import app.lede.reading.Fact;
import app.lede.writing.DraftItem;
import app.lede.writing.Engine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What must hold for every draft, whatever the article, and is counted by machine. It asks the result only and shares no
 * rule with the gates that the engine has, so that it finds what they miss.
 */
final class Invariants {
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*[\"”]");
    private static final Pattern PRONOUN =
            Pattern.compile("(?U)\\b(?:(?i:he|she|him|they|them|we|our|ours|my|you|your|these|those)|us|I)\\b|^It\\b");

    /** Pronouns that the stem itself can resolve: "Who was applauded as he entered?" */
    private static final Pattern BINDABLE = Pattern.compile("he|she|him|they|them");

    /** A person asked for, or a name that is not just the first word. */
    private static final Pattern ANTECEDENT = Pattern.compile("(?U)\\b[Ww]hom?\\b|\\s\\p{Lu}\\p{Ll}");

    private Invariants() {}

    /**
     * Something that does not hold.
     *
     * @param rule names the rule
     * @param where the stem of the item or the statement of the fact
     */
    record Violation(String rule, String where, String detail) {
        @Override
        public String toString() {
            return rule + ": " + where + (detail.isEmpty() ? "" : " [" + detail + "]");
        }
    }

    /**
     * What does not hold in a draft; empty if all does.
     *
     * @param text the text that was drafted from, as given
     */
    static List<Violation> violations(Engine.Result result, String text) {
        var found = new ArrayList<Violation>();
        for (var fact : result.facts()) {
            if (!isSpan(fact.evidence(), text)) {
                found.add(new Violation("evidence-is-no-span", fact.statement(), ""));
            }
        }
        var ids = new HashSet<Object>();
        var stems = new HashSet<String>();
        for (var drafted : result.draft().items()) {
            var check = new Check(drafted, result.facts(), text, found);
            check.run();
            check.require(ids.add(drafted.item().id()), "id-repeats", "");
            check.require(stems.add(ItemTexts.question(drafted.item().content())), "question-repeats", "");
        }
        return found;
    }

    private static boolean isSpan(Evidence evidence, String text) {
        return evidence.end() <= text.length()
                && text.substring(evidence.begin(), evidence.end()).equals(evidence.text());
    }

    private record Check(DraftItem drafted, List<Fact> facts, String text, List<Violation> found) {

        void run() {
            var item = drafted.item();
            require(item.problems().isEmpty(), "incomplete", String.join(" ", item.problems()));
            require(!item.rationale().isBlank(), "no-rationale", "");
            require(drafted.score() >= 0 && drafted.score() <= 1, "score-out-of-range", "" + drafted.score());
            var ref = item.fact();
            require(
                    ref != null && facts.stream().anyMatch(fact -> fact.id().equals(ref.id())),
                    "fact-unknown",
                    ref == null ? "" : ref.id());
            options();
            pronouns();
            speaker(item);
            var evidence = item.evidence();
            if (evidence == null || !isSpan(evidence, text)) {
                require(false, "evidence-is-no-span", "");
            } else {
                var derived = ref == null ? "" : ref.statement();
                require(
                        KeySource.stands(item, evidence.text(), derived, text),
                        "key-not-in-evidence",
                        item.content().keyText());
            }
        }

        void require(boolean holds, String rule, String detail) {
            if (!holds) {
                found.add(new Violation(rule, drafted.item().content().stem(), detail));
            }
        }

        private void options() {
            var content = drafted.item().content();
            if (content instanceof ClaimOrFact) {
                return;
            }
            var options = ItemTexts.options(content);
            var texts = options.stream()
                    .map(Option::text)
                    .map(AnswerText::normalise)
                    .toList();
            require(new HashSet<>(texts).size() == texts.size(), "option-repeats", String.join(" | ", texts));
            var stem = " " + AnswerText.normalise(content.stem()) + " ";
            for (int i = 0; i < options.size(); i++) {
                require(
                        !stem.contains(" " + texts.get(i) + " "),
                        options.get(i).key() ? "key-in-stem" : "distractor-in-stem",
                        options.get(i).text());
            }
        }

        private void pronouns() {
            var content = drafted.item().content();
            if (content instanceof WhoSaidIt) {
                return;
            }
            var own = QUOTED.matcher(content.stem()).replaceAll("“…”");
            var pronoun = PRONOUN.matcher(own);
            while (pronoun.find()) {
                boolean isBound = BINDABLE.matcher(pronoun.group()).matches()
                        && ANTECEDENT.matcher(own.substring(0, pronoun.start())).find();
                require(isBound, "pronoun-in-stem", pronoun.group());
            }
        }

        private void speaker(Item item) {
            var attribution = item.attribution();
            if (attribution == null) {
                return;
            }
            var content = item.content();
            boolean asksForSpeaker = content instanceof WhoSaidIt
                    || content instanceof ClaimOrFact
                    || content instanceof TypedAnswer typed && typed.accepted().contains(attribution.source());
            require(
                    asksForSpeaker || content.stem().contains(attribution.source()),
                    "claim-without-speaker",
                    attribution.source());
        }
    }
}
