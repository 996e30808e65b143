package app.lede.item.flaw;

import app.lede.item.ClaimOrFact;
import app.lede.item.Flaw;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Numbers;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The stem of one item tells the key of another.
 *
 * <p>Wrong: "Who struck the closed doors of Notre-Dame with his staff?" beside "How many times did Laurent Ulrich strike the
 * closed doors of Notre-Dame?" Right: one of the two.
 *
 * <p>Source: Haladyna 4, "keep the content of items independent from one another".
 */
final class KeyGivenAway implements SetRule {
    /** How many words the two stems must share to be on the same thing, and which share of the one asked. Our choice. */
    static final int FEWEST_WORDS = 3;

    static final double SHARE = 0.6;

    @Override
    public String id() {
        return "key-given-away";
    }

    @Override
    public List<Flaw> find(List<Item> items) {
        var sound = Numbered.sound(items);
        return sound.stream()
                .flatMap(asked -> sound.stream()
                        .filter(other -> other != asked && tells(other.item(), asked.item()))
                        .findFirst()
                        .map(other -> flaw(other, asked))
                        .stream())
                .toList();
    }

    private Flaw flaw(Numbered telling, Numbered asked) {
        return new Flaw(
                id(),
                Flaw.Severity.WARNING,
                Numbered.place(List.of(telling, asked)),
                "Question " + telling.number() + " tells the answer to question " + asked.number()
                        + ". Change the wording of one, or drop one.");
    }

    private static boolean tells(Item telling, Item asked) {
        var stem = ItemTexts.asked(telling);
        if (telling.content() instanceof TrueFalse statement && !statement.truth()) {
            return false;
        }
        var words = new HashSet<>(Words.content(ItemTexts.asked(asked)));
        var key = key(asked);
        long shared = words.stream()
                .filter(new HashSet<>(Words.content(stem))::contains)
                .count();
        return shared >= FEWEST_WORDS
                && shared >= SHARE * words.size()
                && key.filter(text -> Words.holds(stem, text) && !Words.holds(ItemTexts.asked(asked), text))
                        .isPresent();
    }

    private static Optional<String> key(Item item) {
        return switch (item.content()) {
            case SingleChoice _, WhoSaidIt _ -> Choice.of(item).map(Choice::keyText);
            case TypedAnswer typed -> typed.accepted().stream().findFirst();
            case Gap gap -> gap.accepted().stream().findFirst();
            case NumberAnswer number -> Optional.of(Numbers.say(number.value()));
            case MultipleChoice _, TrueFalse _, ClaimOrFact _, TimeOrder _, Matching _ -> Optional.empty();
        };
    }
}
