package app.lede.results;

import app.lede.attempt.AttemptRecord;
import app.lede.attempt.Regraded;
import app.lede.attempt.ResponseRecord;
import app.lede.attempt.Score;
import app.lede.classroom.Member;
import app.lede.quiz.QuizPaper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sums up what a regrade does to a class. Pure. */
final class DryRuns {
    private DryRuns() {}

    /** @param names of everybody who has an attempt */
    static DryRun of(Regraded regraded, List<Member> members, Map<UUID, String> names) {
        var ended = regraded.attempts().stream()
                .filter(attempt -> attempt.state().isFinished())
                .count();
        var moves = regraded.moves().stream()
                .map(move -> new DryRun.Move(
                        names.getOrDefault(move.attempt().learnerId(), "Unknown"),
                        move.attempt().number(),
                        given(regraded, move.attempt()),
                        exact(move.before()),
                        exact(move.after())))
                .sorted(Comparator.comparing(DryRun.Move::learner).thenComparing(DryRun.Move::number))
                .toList();
        return new DryRun(
                moves,
                (int) ended - moves.size(),
                regraded.attempts().size() - (int) ended,
                mean(regraded.paper(), members, names, regraded.attempts()),
                mean(regraded.paperAfter(), members, names, regraded.attemptsAfter()));
    }

    private static String given(Regraded regraded, AttemptRecord attempt) {
        return attempt.responses().stream()
                .filter(response ->
                        response.frozenItemId().equals(regraded.item().id()))
                .findFirst()
                .map(ResponseRecord::response)
                .map(regraded.item().item().content()::say)
                .orElse("");
    }

    private static @Nullable Double mean(
            QuizPaper paper, List<Member> members, Map<UUID, String> names, List<AttemptRecord> attempts) {
        return ScoreSheet.of(paper.quiz().rules(), paper.items(), members, names, attempts)
                .meanShare();
    }

    private static Score exact(Score score) {
        return new Score(Points.exact(score.points()), score.of());
    }
}
