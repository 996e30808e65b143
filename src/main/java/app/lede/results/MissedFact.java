package app.lede.results;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import app.lede.item.Item;
import app.lede.writing.FrozenItem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact that the class missed: at least half of the finished answers to the questions that ask it were not right. Pure.
 *
 * @param statement the fact as one sentence; the question itself where it was written by hand, or where the fact says no
 *     more than its evidence
 * @param key what would have been right, where {@code statement} is a question; else empty
 * @param evidence the sentence it rests on; null where a question written by hand names none
 * @param attribution who says so, where it is a claim
 * @param questions the numbers of the questions that ask it
 * @param missed answers that were not fully right, of {@code answers} by learners who were asked; a blank is one
 */
public record MissedFact(
        String statement,
        String key,
        @Nullable Evidence evidence,
        @Nullable Attribution attribution,
        List<Integer> questions,
        int missed,
        int answers) {
    public MissedFact {
        questions = List.copyOf(questions);
    }

    /** What a class missed, the most missed first. Questions that were dropped ask nothing. */
    public static List<MissedFact> of(ScoreSheet sheet) {
        var byFact = sheet.columns().stream()
                .filter(column -> column.item().item().counts())
                .collect(Collectors.groupingBy(column -> name(column.item()), LinkedHashMap::new, Collectors.toList()));
        var finished = sheet.finished();
        return byFact.values().stream()
                .map(columns -> of(columns, finished))
                .filter(fact -> fact.answers > 0 && 2 * fact.missed >= fact.answers)
                .sorted(Comparator.comparingDouble((MissedFact fact) -> -(double) fact.missed / fact.answers)
                        .thenComparing(fact -> fact.questions.getFirst()))
                .toList();
    }

    private static MissedFact of(List<ScoreColumn> columns, List<ScoreRow> finished) {
        var marks = columns.stream()
                .flatMap(column -> finished.stream()
                        .map(row -> row.cells().get(column.number() - 1).mark()))
                .filter(mark -> mark != Mark.NOT_ASKED)
                .toList();
        var item = columns.getFirst().item().item();
        var fact = item.fact();
        var evidence = columns.stream()
                .flatMap(column -> Stream.ofNullable(column.item().item().evidence()))
                .findFirst()
                .orElse(null);
        if (fact == null || (evidence != null && evidence.text().equals(fact.statement()))) {
            return asQuestion(columns, item, evidence, marks);
        }
        return new MissedFact(
                fact.statement(), "", evidence, item.attribution(), numbers(columns), missed(marks), marks.size());
    }

    private static MissedFact asQuestion(
            List<ScoreColumn> columns, Item item, @Nullable Evidence evidence, List<Mark> marks) {
        return new MissedFact(
                item.content().stem(),
                item.content().keyText(),
                evidence,
                item.attribution(),
                numbers(columns),
                missed(marks),
                marks.size());
    }

    private static List<Integer> numbers(List<ScoreColumn> columns) {
        return columns.stream().map(ScoreColumn::number).toList();
    }

    private static int missed(List<Mark> marks) {
        return (int) marks.stream().filter(mark -> mark != Mark.RIGHT).count();
    }

    private static String name(FrozenItem frozen) {
        var fact = frozen.item().fact();
        return fact == null ? "item:" + frozen.id() : fact.id();
    }
}
