package app.lede.results.ui;

import app.lede.base.Refusal;
import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The fields in which an instructor says what is right of a question whose words stay as they are. */
abstract class KeyField extends Div {
    private transient Runnable changed = () -> {};

    /**
     * The fields for a question.
     *
     * @param content as it counts now
     * @param alsoRight typed answers that are right too
     */
    static KeyField of(ItemContent content, List<String> alsoRight) {
        return switch (content) {
            case SingleChoice choice ->
                new OneKeyField(
                        choice.options(), key -> new SingleChoice(choice.stem(), marked(choice.options(), key)));
            case WhoSaidIt who ->
                new OneKeyField(
                        who.options(), key -> new WhoSaidIt(who.stem(), who.quote(), marked(who.options(), key)));
            case TrueFalse statement ->
                new OneKeyField(
                        List.of(
                                new Option(OptionId.TRUE, "True", statement.truth()),
                                new Option(OptionId.FALSE, "False", !statement.truth())),
                        key -> new TrueFalse(
                                statement.stem(),
                                key.equals(OptionId.TRUE),
                                // what puts a false statement right says nothing about a true one
                                key.equals(OptionId.TRUE) ? "" : statement.correction()));
            case ClaimOrFact statement -> new ClaimKeyField(statement);
            case MultipleChoice choice ->
                new SeveralKeysField(
                        choice.options(), keys -> new MultipleChoice(choice.stem(), marked(choice.options(), keys)));
            case TypedAnswer typed ->
                new TypedKeyField(
                        all(typed.accepted(), alsoRight), accepted -> new TypedAnswer(typed.stem(), accepted));
            case Gap gap ->
                new TypedKeyField(
                        all(gap.accepted(), alsoRight), accepted -> new Gap(gap.before(), gap.after(), accepted));
            case NumberAnswer number -> new NumberKeyField(number);
            case TimeOrder order -> PlacesField.of(order);
            case Matching matching -> PlacesField.of(matching);
        };
    }

    /**
     * The question with the key that the fields say.
     *
     * @throws Refusal if they say none
     */
    abstract ItemContent content();

    /** What to do whenever the fields say something else. */
    void onChange(Runnable action) {
        changed = action;
    }

    /** A field of this form. */
    <F extends HasValue<?, ?>> F tells(F field) {
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    private static List<Option> marked(List<Option> options, OptionId key) {
        return marked(options, Set.of(key));
    }

    private static List<Option> marked(List<Option> options, Set<OptionId> keys) {
        return options.stream()
                .map(option -> new Option(option.id(), option.text(), keys.contains(option.id())))
                .toList();
    }

    private static List<String> all(List<String> accepted, List<String> alsoRight) {
        return Stream.concat(accepted.stream(), alsoRight.stream()).distinct().toList();
    }
}
