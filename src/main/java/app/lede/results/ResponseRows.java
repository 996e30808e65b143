package app.lede.results;

import app.lede.attempt.AttemptRecord;
import app.lede.attempt.AttemptState;
import app.lede.attempt.ResponseRecord;
import app.lede.quiz.QuizPaper;
import app.lede.table.TableCell;
import app.lede.table.TableWriter;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One row for every item of every attempt: what was given, and how it scored. An item that an attempt did not ask has
 * none; one that was left blank has one, with the outcome “not answered”. Pure.
 *
 * @param names of learners
 * @param groups of learners in the class, by name
 * @param zone for times
 */
record ResponseRows(Map<UUID, String> names, Map<UUID, List<String>> groups, ZoneId zone) {
    List<String> head() {
        return List.of(
                "Learner",
                "Learner ID",
                "Groups",
                "Quiz",
                "Attempt",
                "Status",
                "Question",
                "Text of the question",
                "Response",
                "Outcome",
                "Credit",
                "Points",
                "Of",
                "Saved at (" + zone.getId() + ")");
    }

    /** Writes the attempts at one quiz, by learner. */
    void write(QuizPaper paper, Collection<AttemptRecord> attempts, TableWriter table) throws IOException {
        var sorted = attempts.stream()
                .sorted(Comparator.comparing((AttemptRecord attempt) -> name(attempt.learnerId()))
                        .thenComparing(AttemptRecord::learnerId)
                        .thenComparingInt(AttemptRecord::number))
                .toList();
        for (var attempt : sorted) {
            write(paper, attempt, table);
        }
    }

    private void write(QuizPaper paper, AttemptRecord attempt, TableWriter table) throws IOException {
        var items = ScoreSheet.inOrder(paper.items());
        var given = attempt.responses().stream()
                .collect(Collectors.toMap(ResponseRecord::frozenItemId, Function.identity()));
        for (var frozen : attempt.asked(items, paper.quiz().rules())) {
            var item = frozen.item();
            var response = given.get(frozen.id());
            var mark = response == null ? Mark.BLANK : Mark.of(response.outcome());
            double credit = response == null ? 0 : response.credit();
            table.row(List.of(
                    TableCell.text(name(attempt.learnerId())),
                    TableCell.text(attempt.learnerId().toString()),
                    TableCell.text(String.join("; ", groups.getOrDefault(attempt.learnerId(), List.of()))),
                    TableCell.text(paper.quiz().title()),
                    TableCell.figure(attempt.number()),
                    TableCell.text(say(attempt.state())),
                    TableCell.figure(items.indexOf(frozen) + 1),
                    TableCell.text(item.content().stem()),
                    TableCell.text(response == null ? "" : item.content().say(response.response())),
                    TableCell.text(mark.words()),
                    TableCell.figure(Points.exact(credit)),
                    TableCell.figure(Points.exact(credit * item.points())),
                    TableCell.figure(item.points()),
                    response == null
                            ? TableCell.BLANK
                            : new TableCell.Moment(LocalDateTime.ofInstant(response.savedAt(), zone))));
        }
    }

    private String name(UUID learnerId) {
        return names.getOrDefault(learnerId, "Unknown");
    }

    private static String say(AttemptState state) {
        return switch (state) {
            case OPEN -> "Answering";
            case REOPENED -> "Open again";
            case SUBMITTED -> "Submitted";
            case CLOSED -> "Not submitted, closed";
        };
    }
}
