package app.lede.results;

import app.lede.attempt.AttemptRecord;
import app.lede.attempt.Counting;
import app.lede.attempt.ResponseRecord;
import app.lede.classroom.Member;
import app.lede.quiz.TakingRules;
import app.lede.writing.FrozenItem;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Learners by items: who got what right, and how hard each item was. Pure.
 *
 * <p>Of several finished attempts the quiz's rule says which counts; where the mean does, the cells are those of the last.
 * A running attempt is shown, and counts nowhere until it is finished. An item left blank in a finished attempt counts 0;
 * one that the draw did not give to the learner counts nowhere. No attempt is worth less than 0.
 *
 * @param columns the items in their order
 * @param rows learners by name
 * @param points what full marks are worth
 */
public record ScoreSheet(List<ScoreColumn> columns, List<ScoreRow> rows, int points) {
    public ScoreSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Works out the sheet.
     *
     * @param members who is in the class now
     * @param names of everybody who has an attempt, for those who have left the class
     */
    public static ScoreSheet of(
            TakingRules rules,
            List<FrozenItem> items,
            List<Member> members,
            Map<UUID, String> names,
            Collection<AttemptRecord> attempts) {
        var ordered = inOrder(items);
        var byLearner = attempts.stream().collect(Collectors.groupingBy(AttemptRecord::learnerId));
        var enrolled = members.stream().collect(Collectors.toMap(Member::learnerId, Member::name));
        var rows = Stream.concat(enrolled.keySet().stream(), byLearner.keySet().stream())
                .distinct()
                .map(id -> row(
                        id,
                        Objects.requireNonNullElse(enrolled.get(id), names.getOrDefault(id, "Unknown")),
                        enrolled.containsKey(id),
                        rules,
                        ordered,
                        byLearner.getOrDefault(id, List.of())))
                .sorted(Comparator.comparing(ScoreRow::name, Collator.getInstance(Locale.ENGLISH))
                        .thenComparing(ScoreRow::learnerId))
                .toList();
        var finished = rows.stream().filter(row -> row.standing().isFinished()).toList();
        var columns = IntStream.range(0, ordered.size())
                .mapToObj(i -> column(i, ordered.get(i), finished))
                .toList();
        return new ScoreSheet(columns, rows, rules.points(ordered));
    }

    /** Those in the class who have no attempt. */
    public List<ScoreRow> notStarted() {
        return enrolled(row -> row.standing() instanceof Standing.NotStarted);
    }

    /** Those in the class whose only attempt is running. */
    public List<ScoreRow> answering() {
        return enrolled(row -> row.standing() instanceof Standing.Answering);
    }

    /** Those who have a finished attempt, in the class or no longer. */
    public List<ScoreRow> finished() {
        return rows.stream().filter(row -> row.standing().isFinished()).toList();
    }

    /** The share of the marks a learner reached, 0 to 1; null until an attempt is finished. */
    public @Nullable Double share(ScoreRow row) {
        var reached = row.points();
        return reached == null || points == 0 ? null : reached / points;
    }

    /** The mean share of the marks over all finished, 0 to 1; null before the first. */
    public @Nullable Double meanShare() {
        var mean = finished().stream()
                .flatMap(row -> Stream.ofNullable(share(row)))
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    /** Of attempts by one learner, the one that counts, with the learner's points. */
    static Optional<Counting.Result<AttemptRecord>> counting(
            TakingRules rules, List<FrozenItem> items, Collection<AttemptRecord> attempts) {
        var finished = attempts.stream()
                .filter(attempt -> attempt.state().isFinished())
                .sorted(Comparator.comparingInt(AttemptRecord::number))
                .toList();
        return Counting.of(rules.counts(), finished, attempt -> points(items, cells(rules, items, attempt)));
    }

    static List<FrozenItem> inOrder(List<FrozenItem> items) {
        return items.stream()
                .sorted(Comparator.comparingInt(FrozenItem::position))
                .toList();
    }

    private List<ScoreRow> enrolled(Predicate<ScoreRow> which) {
        return rows.stream().filter(ScoreRow::enrolled).filter(which).toList();
    }

    private static ScoreRow row(
            UUID learnerId,
            String name,
            boolean enrolled,
            TakingRules rules,
            List<FrozenItem> items,
            List<AttemptRecord> attempts) {
        var running = attempts.stream()
                .filter(attempt -> !attempt.state().isFinished())
                .findFirst();
        var counting = counting(rules, items, attempts);
        var shown = counting.map(Counting.Result::shown).or(() -> running);
        return new ScoreRow(
                learnerId,
                name,
                enrolled,
                shown.map(attempt ->
                                standing(attempt, attempt.asked(items, rules).size()))
                        .orElseGet(Standing.NotStarted::new),
                shown.map(AttemptRecord::id).orElse(null),
                attempts.size(),
                counting.isPresent() && running.isPresent(),
                shown.map(attempt -> cells(rules, items, attempt)).orElse(List.of()),
                shown.flatMap(TimeUsed::of).orElse(null),
                counting.map(result -> Points.exact(result.points())).orElse(null));
    }

    private static Standing standing(AttemptRecord attempt, int asked) {
        var finishedAt = Objects.requireNonNullElse(attempt.finishedAt(), attempt.startedAt());
        return switch (attempt.state()) {
            case OPEN, REOPENED -> new Standing.Answering(answered(attempt), asked);
            case SUBMITTED -> new Standing.Submitted(finishedAt);
            case CLOSED -> new Standing.Closed(finishedAt);
        };
    }

    private static int answered(AttemptRecord attempt) {
        return (int) attempt.responses().stream()
                .filter(response -> !response.response().isBlank())
                .count();
    }

    private static List<ScoreCell> cells(TakingRules rules, List<FrozenItem> items, AttemptRecord attempt) {
        var byItem = attempt.responses().stream()
                .collect(Collectors.toMap(ResponseRecord::frozenItemId, Function.identity()));
        var asked = Set.copyOf(attempt.asked(items, rules));
        return items.stream()
                .map(item -> asked.contains(item) ? cell(byItem.get(item.id())) : ScoreCell.NOT_ASKED)
                .toList();
    }

    private static ScoreCell cell(@Nullable ResponseRecord response) {
        return response == null ? ScoreCell.EMPTY : new ScoreCell(Mark.of(response.outcome()), response.credit());
    }

    private static double points(List<FrozenItem> items, List<ScoreCell> cells) {
        double points = 0;
        for (int i = 0; i < items.size(); i++) {
            points += cells.get(i).credit() * items.get(i).item().points();
        }
        return Points.exact(Math.max(0, points));
    }

    private static ScoreColumn column(int place, FrozenItem item, List<ScoreRow> finished) {
        var asked = finished.stream()
                .map(row -> row.cells().get(place))
                .filter(ScoreCell::isAsked)
                .toList();
        var mean = asked.stream().mapToDouble(ScoreCell::credit).average();
        return new ScoreColumn(place + 1, item, asked.size(), mean.isPresent() ? mean.getAsDouble() : null);
    }
}
