package app.lede.results;

import app.lede.attempt.OutcomeKind;
import app.lede.attempt.ResponseRecord;
import app.lede.item.AnswerText;
import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what was given for an item. Pure. */
final class ItemAnswers {
    private ItemAnswers() {}

    /**
     * Options in their order, those nobody chose too (of a multiple choice, how many chose each); else what was given, the most frequent first.
     *
     * @param unanswered how many finished attempts left the item blank
     */
    static List<AnswerCount> count(ItemContent content, List<ResponseRecord> responses, int unanswered) {
        var given = responses.stream()
                .filter(response -> !response.response().isBlank())
                .toList();
        var counts = new ArrayList<>(
                switch (content) {
                    case SingleChoice choice -> options(choice, choice.options(), given);
                    case MultipleChoice choice -> several(choice.options(), given);
                    case ClaimOrFact statement -> options(statement, statement.options(), given);
                    case WhoSaidIt who -> options(who, who.options(), given);
                    case TrueFalse trueFalse ->
                        List.of(option(trueFalse, OptionId.TRUE, given), option(trueFalse, OptionId.FALSE, given));
                    case TypedAnswer typed -> words(typed, given);
                    case NumberAnswer number -> words(number, given);
                    case Gap gap -> words(gap, given);
                    case TimeOrder order -> words(order, given);
                    case Matching matching -> words(matching, given);
                });
        if (unanswered > 0) {
            counts.add(new AnswerCount("No answer", Mark.BLANK, unanswered));
        }
        return List.copyOf(counts);
    }

    private static List<AnswerCount> options(ItemContent content, List<Option> options, List<ResponseRecord> given) {
        return options.stream()
                .map(option -> option(content, option.id(), given))
                .toList();
    }

    /** Each option with how many chose it, whatever else they chose: the counts add up to more than the learners. */
    private static List<AnswerCount> several(List<Option> options, List<ResponseRecord> given) {
        return options.stream()
                .map(option ->
                        new AnswerCount(option.text(), option.key() ? Mark.RIGHT : Mark.WRONG, (int) given.stream()
                                .filter(response -> response.response() instanceof Response.Chosen chosen
                                        && chosen.options().contains(option.id()))
                                .count()))
                .toList();
    }

    private static AnswerCount option(ItemContent content, OptionId id, List<ResponseRecord> given) {
        var choice = Response.Chosen.of(id);
        return new AnswerCount(content.say(choice), Mark.of(OutcomeKind.of(content.score(choice))), (int) given.stream()
                .filter(response -> response.response().equals(choice))
                .count());
    }

    private static List<AnswerCount> words(ItemContent content, List<ResponseRecord> given) {
        var alike = given.stream()
                .collect(Collectors.groupingBy(
                        response -> AnswerText.normalise(content.say(response.response())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .map(same ->
                        new AnswerCount(content.say(same.getFirst().response()), Mark.of(usual(same)), same.size()))
                .sorted(Comparator.comparingInt(AnswerCount::count).reversed().thenComparing(AnswerCount::text))
                .toList();
    }

    /** How most of them scored: one may have been given other points by hand. */
    private static OutcomeKind usual(List<ResponseRecord> same) {
        var counts = same.stream()
                .collect(Collectors.groupingBy(ResponseRecord::outcome, LinkedHashMap::new, Collectors.counting()));
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
}
