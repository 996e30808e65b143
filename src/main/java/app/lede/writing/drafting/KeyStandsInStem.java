package app.lede.writing.drafting;

import app.lede.item.AnswerText;
import app.lede.item.Gap;
import app.lede.item.SingleChoice;
import app.lede.item.TypedAnswer;
import java.util.List;

/**
 * The stem must not give the key away.
 *
 * <p>Wrong: "Which Leeds band did Leeds cheer?" with the key "Leeds"
 *
 * <p>Right: "Which band did the crowd cheer?"
 */
final class KeyStandsInStem implements Gate {

    @Override
    public String id() {
        return "key-in-stem";
    }

    @Override
    public boolean passes(Proposal proposal) {
        return switch (proposal.content()) {
            case SingleChoice choice ->
                Texts.free(choice.stem(), List.of(choice.keyText())) && Texts.free(choice.stem(), surname(choice));
            case TypedAnswer typed -> Texts.free(typed.stem(), typed.accepted());
            case Gap gap ->
                Texts.free(
                        gap.before() + " " + gap.after(),
                        gap.accepted().stream()
                                .filter(text -> AnswerText.normalise(text).length() > 2)
                                .toList());
            default -> true;
        };
    }

    /** "Who is the sister of Marielle Franco?" Anielle Franco: the surname says it. */
    private static List<String> surname(SingleChoice choice) {
        return choice.stem().startsWith("Who") && choice.keyText().contains(" ")
                ? List.of(Texts.lastWord(choice.keyText()))
                : List.of();
    }
}
