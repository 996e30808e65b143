package app.lede.results;

import app.lede.classroom.ClassSummary;
import app.lede.classroom.Member;
import app.lede.quiz.Quiz;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts the score sheets of a class side by side. Pure. */
final class ClassOverviews {
    private ClassOverviews() {}

    static ClassOverview of(ClassSummary classroom, List<Quiz> quizzes, List<ScoreSheet> sheets, List<Member> members) {
        var columns = IntStream.range(0, quizzes.size())
                .mapToObj(i -> new ClassOverview.Column(
                        quizzes.get(i),
                        sheets.get(i).finished().size(),
                        sheets.get(i).meanShare()))
                .toList();
        var lines = members.stream()
                .map(member -> {
                    var places = sheets.stream()
                            .map(sheet -> place(sheet, member.learnerId()))
                            .toList();
                    return new ClassOverview.Line(member.learnerId(), member.name(), places, mean(places));
                })
                .toList();
        return new ClassOverview(classroom, columns, lines);
    }

    private static ClassOverview.Place place(ScoreSheet sheet, UUID learnerId) {
        return sheet.rows().stream()
                .filter(row -> row.learnerId().equals(learnerId))
                .findFirst()
                .map(row -> new ClassOverview.Place(row.standing(), row.attemptId(), sheet.share(row)))
                .orElseGet(() -> new ClassOverview.Place(new Standing.NotStarted(), null, null));
    }

    private static @Nullable Double mean(List<ClassOverview.Place> places) {
        var mean = places.stream()
                .map(ClassOverview.Place::share)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }
}
