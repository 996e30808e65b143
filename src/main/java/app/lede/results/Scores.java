package app.lede.results;

import app.lede.account.People;
import app.lede.attempt.AttemptRecord;
import app.lede.attempt.AttemptRecords;
import app.lede.attempt.AttemptTotals;
import app.lede.attempt.Faults;
import app.lede.attempt.Regrading;
import app.lede.attempt.ReportedFault;
import app.lede.attempt.ResponseRecord;
import app.lede.base.ForInstructors;
import app.lede.classroom.Accommodations;
import app.lede.classroom.Classes;
import app.lede.classroom.Membership;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.quiz.Regrade;
import app.lede.quiz.Regrades;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of the quizzes that the person acting has given to their classes. */
@Service
@Transactional(readOnly = true)
public class Scores {
    private final Quizzes quizzes;
    private final AttemptRecords attempts;
    private final AttemptTotals totals;
    private final Regrading regrading;
    private final Faults faults;
    private final Classes classes;
    private final Membership membership;
    private final Accommodations accommodations;
    private final Grading grading;
    private final People people;
    private final Clock clock;

    Scores(
            Quizzes quizzes,
            AttemptRecords attempts,
            AttemptTotals totals,
            Regrading regrading,
            Faults faults,
            Classes classes,
            Membership membership,
            Accommodations accommodations,
            Grading grading,
            People people,
            Clock clock) {
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.totals = totals;
        this.regrading = regrading;
        this.faults = faults;
        this.classes = classes;
        this.membership = membership;
        this.accommodations = accommodations;
        this.grading = grading;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The score sheet of a quiz in a class the person acting teaches, and what was given for each item.
     *
     * @throws app.lede.base.NotFound otherwise
     */
    @ForInstructors
    public QuizScores ofQuiz(UUID quizId) {
        return ofQuiz(quizId, learnerId -> true);
    }

    /** As {@link #ofQuiz(UUID)}, of some learners only, such as a group. */
    @ForInstructors
    public QuizScores ofQuiz(UUID quizId, Predicate<UUID> who) {
        var paper = taught(quizId);
        var all = attempts.ofQuiz(quizId).stream()
                .filter(attempt -> who.test(attempt.learnerId()))
                .toList();
        var sheet = sheet(paper, all, who);
        return new QuizScores(
                paper.quiz(),
                classes.get(paper.quiz().classId()).demonstration(),
                sheet,
                reports(sheet, all, regradeLines(quizId)),
                faultLines(quizId, sheet));
    }

    /**
     * One attempt at a quiz in a class the person acting teaches.
     *
     * @throws app.lede.base.NotFound otherwise
     */
    @ForInstructors
    public AttemptReview attempt(UUID attemptId) {
        var attempt = attempts.get(attemptId);
        var paper = taught(attempt.quizId());
        var responses = attempt.responses().stream()
                .collect(Collectors.toMap(ResponseRecord::frozenItemId, Function.identity()));
        var asked = Set.copyOf(
                attempt.asked(ScoreSheet.inOrder(paper.items()), paper.quiz().rules()));
        var items = new ArrayList<ReviewedItem>();
        for (var frozen : ScoreSheet.inOrder(paper.items())) {
            var response = responses.get(frozen.id());
            var told = paper.rulings().of(frozen.id()).told().orElse("");
            var blank = asked.contains(frozen) ? Mark.BLANK : Mark.NOT_ASKED;
            items.add(
                    response == null
                            ? new ReviewedItem(frozen.id(), items.size() + 1, frozen.item(), "", blank, 0, told)
                            : new ReviewedItem(
                                    frozen.id(),
                                    items.size() + 1,
                                    frozen.item(),
                                    frozen.item().content().say(response.response()),
                                    Mark.of(response.outcome()),
                                    response.credit(),
                                    told));
        }
        return new AttemptReview(
                paper.quiz(),
                classes.get(paper.quiz().classId()).demonstration(),
                people.names(List.of(attempt.learnerId())).getOrDefault(attempt.learnerId(), "Unknown"),
                attempt,
                paper.article(),
                items,
                Points.exact(Math.max(
                        0,
                        items.stream()
                                .mapToDouble(item -> item.credit() * item.item().points())
                                .sum())));
    }

    /** All quizzes of a class the person acting teaches, with what each learner reached. */
    @ForInstructors
    public ClassOverview ofClass(UUID classId) {
        var classroom = classes.get(classId);
        var papers = quizzes.papersOfClass(classId).reversed();
        return ClassOverviews.of(
                classroom,
                grading.of(classId),
                papers,
                totals.ofClass(classId, papers),
                membership.members(classId),
                accommodations.ofClass(classId),
                clock.instant());
    }

    private QuizPaper taught(UUID quizId) {
        var paper = quizzes.paper(quizId);
        membership.requireTeaching(paper.quiz().classId());
        return paper;
    }

    private ScoreSheet sheet(QuizPaper paper, List<AttemptRecord> all, Predicate<UUID> who) {
        return ScoreSheet.of(
                paper.quiz().rules(),
                paper.items(),
                membership.members(paper.quiz().classId()).stream()
                        .filter(member -> who.test(member.learnerId()))
                        .toList(),
                people.names(
                        all.stream().map(AttemptRecord::learnerId).distinct().toList()),
                all);
    }

    private Map<UUID, List<RegradeLine>> regradeLines(UUID quizId) {
        var inForce = regrading.inForce(quizId);
        var names =
                people.names(inForce.stream().map(Regrade::madeBy).distinct().toList());
        return inForce.stream()
                .collect(Collectors.groupingBy(
                        Regrade::frozenItemId,
                        Collectors.mapping(
                                regrade -> new RegradeLine(
                                        regrade.id(),
                                        regrade.ruling().say(),
                                        names.getOrDefault(regrade.madeBy(), "Unknown"),
                                        regrade.madeAt(),
                                        Regrades.isLast(regrade, inForce)),
                                Collectors.toList())));
    }

    private List<FaultLine> faultLines(UUID quizId, ScoreSheet sheet) {
        var reported = faults.ofQuiz(quizId);
        var names = people.names(
                reported.stream().map(ReportedFault::learnerId).distinct().toList());
        var numbers = sheet.columns().stream()
                .collect(Collectors.toMap(column -> column.item().id(), ScoreColumn::number));
        return reported.stream()
                .sorted(Comparator.comparing(ReportedFault::isDealtWith))
                .map(fault -> new FaultLine(
                        fault.id(),
                        numbers.getOrDefault(fault.frozenItemId(), 0),
                        names.getOrDefault(fault.learnerId(), "Unknown"),
                        fault.reportedAt(),
                        fault.note(),
                        fault.isDealtWith()))
                .toList();
    }

    private static List<ItemReport> reports(
            ScoreSheet sheet, List<AttemptRecord> all, Map<UUID, List<RegradeLine>> regrades) {
        var byId = all.stream().collect(Collectors.toMap(AttemptRecord::id, Function.identity()));
        var counting = sheet.finished().stream()
                .flatMap(row -> Stream.ofNullable(row.attemptId()))
                .map(byId::get)
                .toList();
        var given = counting.stream()
                .flatMap(attempt -> attempt.responses().stream())
                .collect(Collectors.groupingBy(ResponseRecord::frozenItemId));
        return sheet.columns().stream()
                .map(column -> {
                    var responses = given.getOrDefault(column.item().id(), List.of());
                    long answered = responses.stream()
                            .filter(response -> !response.response().isBlank())
                            .count();
                    return new ItemReport(
                            column,
                            ItemAnswers.count(
                                    column.item().item().content(), responses, (int) (column.finished() - answered)),
                            regrades.getOrDefault(column.item().id(), List.of()));
                })
                .toList();
    }
}
