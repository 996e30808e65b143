package app.lede.results;

import app.lede.attempt.AttemptRecord;
import app.lede.attempt.ResponseRecord;
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
import app.lede.statistics.AnswerSheet;
import app.lede.statistics.Choice;
import app.lede.statistics.Choices;
import app.lede.statistics.ItemMarks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What statistics are computed from: the attempts that count on a score sheet. Pure. */
final class AnswerSheets {
    private AnswerSheets() {}

    /** How an item is called in findings. */
    static String name(int number) {
        return "Question " + number;
    }

    /**
     * One line for each learner who has finished, with the marks of the sheet; an item left blank counts 0, one that was
     * dropped is left out.
     */
    static AnswerSheet of(ScoreSheet sheet, Collection<AttemptRecord> attempts) {
        var finished = sheet.finished();
        var byId = attempts.stream().collect(Collectors.toMap(AttemptRecord::id, Function.identity()));
        var given = finished.stream()
                .map(row -> responses(byId.get(Objects.requireNonNull(row.attemptId()))))
                .toList();
        var items = new ArrayList<ItemMarks>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            int place = i;
            var column = sheet.columns().get(i);
            if (!column.item().item().counts()) {
                continue;
            }
            var content = column.item().item().content();
            var options = options(content);
            var marks = finished.stream()
                    .map(row -> row.cells().get(place).credit())
                    .toList();
            items.add(new ItemMarks(
                    name(column.number()),
                    column.points(),
                    guess(content),
                    marks,
                    options.isEmpty() ? null : choices(options, column.item().id(), given)));
        }
        return new AnswerSheet(finished.size(), items);
    }

    private static Map<UUID, Response> responses(@Nullable AttemptRecord attempt) {
        return attempt == null
                ? Map.of()
                : attempt.responses().stream()
                        .collect(Collectors.toMap(ResponseRecord::frozenItemId, ResponseRecord::response));
    }

    private static Choices choices(List<Option> options, UUID item, List<Map<UUID, Response>> given) {
        var places = new HashMap<OptionId, Integer>();
        options.forEach(option -> places.put(option.id(), places.size()));
        return new Choices(
                options.stream()
                        .map(option -> new Choice(option.text(), option.key()))
                        .toList(),
                given.stream()
                        .map(responses -> chosen(responses.get(item), places))
                        .toList());
    }

    private static Set<Integer> chosen(@Nullable Response response, Map<OptionId, Integer> places) {
        var chosen = new HashSet<Integer>();
        if (response instanceof Response.Chosen choice) {
            choice.options().forEach(option -> {
                var place = places.get(option);
                if (place != null) {
                    chosen.add(place);
                }
            });
        }
        return chosen;
    }

    /** The options of an item; none for what is typed, ordered or matched. */
    private static List<Option> options(ItemContent content) {
        return switch (content) {
            case SingleChoice choice -> choice.options();
            case MultipleChoice choice -> choice.options();
            case ClaimOrFact statement -> statement.options();
            case WhoSaidIt who -> who.options();
            case TrueFalse statement ->
                List.of(
                        new Option(OptionId.TRUE, "True", statement.truth()),
                        new Option(OptionId.FALSE, "False", !statement.truth()));
            case TypedAnswer typed -> List.of();
            case NumberAnswer number -> List.of();
            case Gap gap -> List.of();
            case TimeOrder order -> List.of();
            case Matching matching -> List.of();
        };
    }

    /**
     * The random-guess score: of one key among n options 1/n (Moodle's). How somebody would guess several keys, pairs, an
     * order or a word cannot be said.
     */
    private static @Nullable Double guess(ItemContent content) {
        return switch (content) {
            case SingleChoice choice -> 1.0 / choice.options().size();
            case WhoSaidIt who -> 1.0 / who.options().size();
            case ClaimOrFact statement -> 0.5;
            case TrueFalse statement -> 0.5;
            case MultipleChoice several -> null;
            case TypedAnswer typed -> null;
            case NumberAnswer number -> null;
            case Gap gap -> null;
            case TimeOrder order -> null;
            case Matching matching -> null;
        };
    }
}
