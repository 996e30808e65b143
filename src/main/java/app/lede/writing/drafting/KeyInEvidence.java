package app.lede.writing.drafting;

import app.lede.item.AnswerText;
import app.lede.item.Gap;
import app.lede.item.SingleChoice;
import app.lede.item.TypedAnswer;
import java.util.List;

/**
 * The key stands in the evidence, or its short form does.
 *
 * <p>Wrong: "Zagreb" where the sentence names no city
 *
 * <p>Right: a key whose name or surname stands in the sentence
 */
final class KeyInEvidence implements Gate {

    @Override
    public String id() {
        return "key-not-in-evidence";
    }

    @Override
    public boolean passes(Proposal proposal) {
        return switch (proposal.content()) {
            case SingleChoice choice -> stands(proposal, List.of(choice.keyText()));
            case TypedAnswer typed -> stands(proposal, typed.accepted());
            case Gap gap -> stands(proposal, gap.accepted());
            default -> true;
        };
    }

    private static boolean stands(Proposal proposal, List<String> keys) {
        var evidence = " " + AnswerText.normalise(proposal.fact().evidence().text()) + " ";
        if (Stems.isRole(proposal.fact())
                || keys.stream()
                        .anyMatch(key -> app.lede.reading.Times.read(key).isPresent())) {
            return true;
        }
        return keys.stream().anyMatch(key -> {
            var plain = AnswerText.normalise(key);
            return evidence.contains(" " + plain + " ")
                    || evidence.contains(" " + plain.substring(plain.lastIndexOf(" ") + 1) + " ");
        });
    }
}
