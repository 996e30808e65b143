package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.lede.attempt.AttemptRecords;
import app.lede.attempt.Feedback;
import app.lede.attempt.MarkedAnew;
import app.lede.attempt.OutcomeKind;
import app.lede.attempt.Score;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.item.ClaimOrFact;
import app.lede.item.Entry;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Pair;
import app.lede.item.Response;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Publishing;
import app.lede.quiz.Ruling;
import app.lede.review.LearnerProgress;
import app.lede.table.TableFormat;
import app.lede.testing.Acting;
import app.lede.testing.SampleItems;
import app.lede.testing.TestQuizzes;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An instructor marks questions anew for everybody. */
abstract class MarkingAnewContract extends RegradingGround {
    @Autowired
    AttemptRecords records;

    @Autowired
    ItemAnalyses analyses;

    @Autowired
    LearnerProgress progress;

    @Autowired
    Publishing publishing;

    @Test
    void saysWhoMovesAndWhatItDoesToTheMeanBeforeAnythingChanges() {
        var before = marks();
        var run = marking.preview(quiz.id(), item(CITY), new Ruling.AlsoRight(" Gaia "));
        assertThat(run)
                .isEqualTo(new DryRun(
                        List.of(new DryRun.Move("Ann", 1, "Gaia", new Score(0, 10), new Score(1, 10))),
                        0,
                        1,
                        0.0,
                        0.1));
        assertThat(marks()).isEqualTo(before);
        assertThat(regrades(CITY)).isEmpty();
        assertThat(apply(CITY, new Ruling.AlsoRight(" Gaia "))).isEqualTo(run);
    }

    @Test
    void anAcceptedAnswerCountsForAllWhoGaveItAndWillAndForNobodyElse() {
        apply(CITY, new Ruling.AlsoRight("Gaia"));
        answered(cleo, "a1", "gaia", true);
        answered(dora, "a1", "Lisbon", true);
        submit(ben, bensAttempt);
        assertThat(List.of(cell("Ann", CITY), cell("Ben", CITY), cell("Cleo", CITY), cell("Dora", CITY)))
                .extracting(ScoreCell::mark)
                .containsExactly(Mark.RIGHT, Mark.RIGHT, Mark.RIGHT, Mark.WRONG);
        undo(CITY);
        assertThat(List.of(cell("Ann", CITY), cell("Ben", CITY), cell("Cleo", CITY), cell("Dora", CITY)))
                .extracting(ScoreCell::mark)
                .containsOnly(Mark.WRONG);
    }

    @Test
    void aNewKeyCountsForAllWhoHaveAnsweredAreAnsweringAndWill() {
        var frozen = quizzes.paper(quiz.id()).given();
        var run = apply(WHO_OPENED, key(WHO_OPENED, "b2"));
        assertThat(run.moves()).extracting(DryRun.Move::learner).containsExactly("Ann");
        answered(cleo, "b2", "Porto", true);
        submit(ben, bensAttempt);
        assertThat(List.of(cell("Ann", WHO_OPENED), cell("Ben", WHO_OPENED), cell("Cleo", WHO_OPENED)))
                .extracting(ScoreCell::mark)
                .containsExactly(Mark.RIGHT, Mark.WRONG, Mark.RIGHT);
        assertThat(quizzes.paper(quiz.id()).given()).isEqualTo(frozen);
        assertThat(told(ann, annsAttempt).items().get(WHO_OPENED)).satisfies(item -> {
            assertThat(item.outcome()).isEqualTo(OutcomeKind.RIGHT);
            assertThat(item.key()).isEqualTo("Rui Costa");
            // it gives the old key
            assertThat(item.rationale()).isEmpty();
        });
        assertThat(scores.ofQuiz(quiz.id()).items().get(WHO_OPENED).answers())
                .filteredOn(answer -> answer.mark() == Mark.RIGHT)
                .extracting(AnswerCount::text)
                .containsExactly("Rui Costa");
    }

    /** Each kind is answered wrong; then what was answered is made the key. */
    @Test
    void theKeyOfEveryKindCanBeChanged() {
        var wrong = Map.<Integer, Response>of(
                0,
                Response.Chosen.of(new OptionId("b2")),
                1,
                Response.Chosen.of(OptionId.TRUE),
                2,
                new Response.Typed("Lisbon"),
                3,
                new Response.Typed("700"),
                4,
                new Response.Typed("700"),
                5,
                new Response.Ordered(List.of(new OptionId("e3"), new OptionId("e2"), new OptionId("e1"))),
                6,
                new Response.Matched(
                        Map.of(new OptionId("l1"), new OptionId("r2"), new OptionId("l2"), new OptionId("r1"))),
                7,
                Response.Chosen.of(new OptionId("w2")),
                8,
                Response.Chosen.of(new OptionId("m3")),
                9,
                Response.Chosen.of(OptionId.FACT));
        Acting.as(cleo, () -> {
            var attempt = starting.start(quiz.id());
            wrong.forEach((position, response) -> sittings.answer(attempt, item(position), response));
            sittings.submit(attempt);
        });
        for (int i = 0; i < SampleItems.all().size(); i++) {
            assertThat(cell("Cleo", i).mark()).as("question %d", i).isNotEqualTo(Mark.RIGHT);
            var before = marks();
            apply(i, new Ruling.NewKey(asAnswered(SampleItems.all().get(i).content())));
            assertThat(cell("Cleo", i).mark()).as("question %d", i).isEqualTo(Mark.RIGHT);
            undo(i);
            assertThat(marks()).isEqualTo(before);
        }
    }

    private static ItemContent asAnswered(ItemContent content) {
        return switch (content) {
            case SingleChoice choice -> new SingleChoice(choice.stem(), marked(choice.options(), "b2"));
            case TrueFalse statement -> new TrueFalse(statement.stem(), true, "");
            case TypedAnswer typed -> new TypedAnswer(typed.stem(), List.of("Lisbon"));
            case NumberAnswer number ->
                new NumberAnswer(number.stem(), new BigDecimal("700"), BigDecimal.ZERO, number.unit());
            case Gap gap -> new Gap(gap.before(), gap.after(), List.of("700"));
            case TimeOrder order -> new TimeOrder(order.stem(), order.events().reversed());
            case Matching matching ->
                new Matching(
                        matching.stem(),
                        List.of(
                                new Pair(left(matching, 0), right(matching, 1)),
                                new Pair(left(matching, 1), right(matching, 0))));
            case WhoSaidIt who -> new WhoSaidIt(who.stem(), who.quote(), marked(who.options(), "w2"));
            case MultipleChoice choice -> new MultipleChoice(choice.stem(), marked(choice.options(), "m3"));
            case ClaimOrFact statement -> new ClaimOrFact(statement.stem(), false, "");
        };
    }

    private static Entry left(Matching matching, int place) {
        return matching.pairs().get(place).left();
    }

    private static Entry right(Matching matching, int place) {
        return matching.pairs().get(place).right();
    }

    private static List<Option> marked(List<Option> options, String key) {
        return options.stream()
                .map(option -> new Option(
                        option.id(), option.text(), option.id().value().equals(key)))
                .toList();
    }

    private Ruling key(int position, String option) {
        var content = (SingleChoice)
                quizzes.paper(quiz.id()).given().get(position).item().content();
        return new Ruling.NewKey(new SingleChoice(content.stem(), marked(content.options(), option)));
    }

    @Test
    void aRunningAttemptIsShownTheSameInTheSameOrderUnderAnotherKey() {
        var shown = Acting.as(
                ben, () -> sittings.view(bensAttempt).questions().get(5).prompt());
        apply(5, new Ruling.NewKey(asAnswered(SampleItems.all().get(5).content())));
        assertThat(Acting.as(
                        ben, () -> sittings.view(bensAttempt).questions().get(5).prompt()))
                .isEqualTo(shown);
    }

    @Test
    void fullMarksAreForThoseToWhoAnsweredWrongWhoLeftItBlankAndWhoComeLater() {
        var before = marks();
        var run = apply(1, new Ruling.FullMarks());
        assertThat(run.moves()).extracting(DryRun.Move::after).containsExactly(new Score(1, 10));
        assertThat(run.meanAfter()).isEqualTo(0.1);
        assertThat(cell("Ann", 1)).isEqualTo(new ScoreCell(Mark.RIGHT, 1));
        assertThat(Acting.as(
                        ben, () -> sittings.view(bensAttempt).questions().get(1).isAnswered()))
                .isFalse();
        var clea = answered(cleo, "a1", "Porto", false);
        Acting.as(cleo, () -> sittings.answer(clea, item(1), Response.Chosen.of(OptionId.TRUE)));
        submit(cleo, clea);
        submit(ben, bensAttempt);
        assertThat(points("Ann")).isEqualTo(1);
        assertThat(points("Ben")).isEqualTo(2);
        assertThat(points("Cleo")).isEqualTo(3);
        assertThat(told(ann, annsAttempt).rulings().get(item(1))).contains("Everybody was given full marks");
        assertThat(told(ann, annsAttempt).score()).isEqualTo(new Score(1, 10));

        undo(1);
        assertThat(points("Ann")).isZero();
        assertThat(points("Ben")).isEqualTo(1);
        assertThat(points("Cleo")).isEqualTo(2);
        assertThat(marks()).containsAll(before).hasSize(before.size() + 3);
    }

    @Test
    void aDroppedQuestionIsOutOfTheTotalAndOutOfTheFigures() {
        answered(cleo, "a1", "Porto", true);
        var run = apply(CITY, new Ruling.Dropped());
        assertThat(run.moves())
                .extracting(DryRun.Move::learner, DryRun.Move::before, DryRun.Move::after)
                .containsExactly(
                        tuple("Ann", new Score(0, 10), new Score(0, 9)),
                        tuple("Cleo", new Score(2, 10), new Score(1, 9)));
        assertThat(sheet().points()).isEqualTo(9);
        assertThat(points("Cleo")).isEqualTo(1);
        assertThat(quizzes.get(quiz.id()).points()).isEqualTo(9);
        var out = new ByteArrayOutputStream();
        exports.scoreSheet(quiz.id(), TableFormat.CSV, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Cleo,Submitted,1,1,9,");
        assertThat(analyses.ofQuiz(quiz.id()).columns())
                .hasSize(9)
                .noneMatch(column -> column.item().id().equals(item(CITY)));
        assertThat(analyses.ofQuiz(quiz.id()).figures().items()).hasSize(9);
        assertThat(told(cleo, attemptOf("Cleo")).score()).isEqualTo(new Score(1, 9));
        assertThat(told(cleo, attemptOf("Cleo")).rulings().get(item(CITY))).contains("dropped");
        undo(CITY);
        assertThat(sheet().points()).isEqualTo(10);
        assertThat(points("Cleo")).isEqualTo(2);
    }

    @Test
    void otherPointsChangeTotalAndScores() {
        answered(cleo, "a1", "Porto", true);
        apply(CITY, new Ruling.Worth(5));
        assertThat(sheet().points()).isEqualTo(14);
        assertThat(points("Cleo")).isEqualTo(6);
        assertThat(quizzes.get(quiz.id()).points()).isEqualTo(14);
        undo(CITY);
        assertThat(points("Cleo")).isEqualTo(2);
    }

    @Test
    void progressFollowsAndLeavesOutWhatSaysNothingOfWhatWasKnown() {
        assertThat(factsRight()).isZero();
        apply(WHO_OPENED, key(WHO_OPENED, "b2"));
        assertThat(factsRight()).isOne();
        int facts = Acting.as(ann, () -> progress.mine().facts());
        apply(WHO_OPENED, new Ruling.FullMarks());
        assertThat(Acting.as(ann, () -> progress.mine().facts())).isEqualTo(facts - 1);
        undo(WHO_OPENED);
        apply(WHO_OPENED, new Ruling.Dropped());
        assertThat(Acting.as(ann, () -> progress.mine().facts())).isEqualTo(facts - 1);
    }

    private int factsRight() {
        return Acting.as(ann, () -> progress.mine().factsRight());
    }

    @Test
    void rulingsOnAQuestionStackAndAreTakenBackInTheirOrder() {
        answered(cleo, "c3", "Porto", true);
        var states = new ArrayList<List<String>>();
        var rulings = List.of(
                key(WHO_OPENED, "b2"),
                new Ruling.Worth(3),
                new Ruling.FullMarks(),
                key(WHO_OPENED, "c3"),
                new Ruling.Dropped(),
                new Ruling.Worth(2));
        var totals = new ArrayList<List<Double>>();
        for (var ruling : rulings) {
            states.add(marks());
            totals.add(List.of(points("Ann"), points("Cleo"), (double) sheet().points()));
            apply(WHO_OPENED, ruling);
        }
        assertThat(List.of(points("Ann"), points("Cleo"), (double) sheet().points()))
                .containsExactly(0.0, 3.0, 11.0);
        var first = regrades(WHO_OPENED).getFirst();
        assertThat(first.isLast()).isFalse();
        assertThatThrownBy(() -> marking.undo(quiz.id(), first.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("later change");
        for (int i = rulings.size() - 1; i >= 0; i--) {
            undo(WHO_OPENED);
            assertThat(marks()).as("after taking back %s", rulings.get(i)).isEqualTo(states.get(i));
            assertThat(List.of(points("Ann"), points("Cleo"), (double) sheet().points()))
                    .isEqualTo(totals.get(i));
        }
        assertThatThrownBy(() -> marking.undo(quiz.id(), first.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void rulingsOnOtherQuestionsAndAcceptedAnswersDoNotStandUponEachOther() {
        apply(CITY, new Ruling.AlsoRight("Gaia"));
        apply(CITY, new Ruling.AlsoRight("GAIA"));
        apply(WHO_OPENED, new Ruling.FullMarks());
        assertThat(regrades(CITY)).extracting(RegradeLine::isLast).containsExactly(true, true);
        assertThat(marking.undo(quiz.id(), regrades(CITY).getFirst().id()).moves())
                .isEmpty();
        assertThat(cell("Ann", CITY).mark()).isEqualTo(Mark.RIGHT);
    }

    @Test
    void learnersAreToldWhenFeedbackIsDueAndNotBefore() {
        publishing.change(quiz.id(), quiz.closesAt(), FeedbackTiming.AFTER_CLOSING);
        apply(CITY, new Ruling.AlsoRight("Gaia"));
        assertThat(Acting.as(ann, () -> feedbacks.of(annsAttempt))).isInstanceOf(Feedback.HandedIn.class);
        assertThat(Acting.as(ann, () -> records.mineInBrief().getFirst().markedAnew()))
                .isEmpty();

        publishing.closeNow(quiz.id());
        assertThat(told(ann, annsAttempt).markedAnew())
                .singleElement()
                .extracting(note -> note.say(true))
                .isEqualTo("Question 3 was marked anew: your score went from 0 of 10 points to 1 of 10 points.");
        assertThat(Acting.as(ann, () -> records.mineInBrief().getFirst().markedAnew()))
                .hasSize(1);
        undo(CITY);
        assertThat(told(ann, annsAttempt).markedAnew())
                .singleElement()
                .extracting(MarkedAnew::takenBack)
                .isEqualTo(true);
        assertThat(told(ann, annsAttempt).score()).isEqualTo(new Score(0, 10));
    }

    @Test
    void whoseScoreStaysIsToldNothing() {
        var clea = answered(cleo, "a1", "Porto", true);
        apply(CITY, new Ruling.AlsoRight("Gaia"));
        assertThat(told(cleo, clea).markedAnew()).isEmpty();
    }

    @Test
    void isOnRecord() {
        apply(CITY, new Ruling.AlsoRight("Gaia"));
        apply(WHO_OPENED, new Ruling.FullMarks());
        undo(WHO_OPENED);
        undo(CITY);
        assertThat(database.queryForList(
                        "select action from audit_entry where actor_id = ?", String.class, instructor.id()))
                .contains("ANSWER_ACCEPTED", "ITEM_REGRADED", "REGRADE_TAKEN_BACK", "ACCEPTANCE_WITHDRAWN");
        assertThat(database.queryForList(
                        "select detail from audit_entry where actor_id = ? and action = 'ITEM_REGRADED'",
                        String.class,
                        instructor.id()))
                .singleElement()
                .asString()
                .contains(quiz.id().toString(), "1 attempts", "Full marks for everyone");
    }

    @Test
    void refusesWhatCannotBeDecided() {
        refused(0, new Ruling.AlsoRight("Gaia"), "Only typed");
        refused(CITY, new Ruling.AlsoRight("  "), "1 to 300");
        refused(CITY, new Ruling.AlsoRight("a".repeat(301)), "1 to 300");
        refused(CITY, new Ruling.Worth(0), "Give 1 to 100 points");
        refused(CITY, new Ruling.Worth(1), "worth already");
        refused(WHO_OPENED, key(WHO_OPENED, "a1"), "right already");
        refused(WHO_OPENED, key(WHO_OPENED, "none"), "Mark the right option");
        refused(CITY, new Ruling.NewKey(new TypedAnswer("Another question?", List.of("Gaia"))), "stay as they were");
        refused(5, new Ruling.NewKey(SampleItems.all().get(6).content()), "stay as they were");
        apply(CITY, new Ruling.AlsoRight("Gaia"));
        refused(CITY, new Ruling.AlsoRight("Gaia "), "accepted already");
        apply(CITY, new Ruling.Dropped());
        refused(CITY, new Ruling.FullMarks(), "was dropped");
        for (int i = 0; i < 9; i++) {
            if (i != CITY) {
                apply(i, new Ruling.Dropped());
            }
        }
        refused(9, new Ruling.Dropped(), "only question");
    }

    private void refused(int position, Ruling ruling, String words) {
        for (var decide : List.<Runnable>of(
                () -> marking.preview(quiz.id(), item(position), ruling), () -> apply(position, ruling))) {
            assertThatThrownBy(decide::run).isInstanceOf(Refusal.class).hasMessageContaining(words);
        }
    }

    @Test
    void whereQuestionsAreDrawnTotalsStayEqual() {
        quiz = testQuizzes.quiz(instructor, testQuizzes.settings().withRules(TestQuizzes.RULES.withDrawn(4)), ann, ben);
        Acting.as(ann, () -> sittings.submit(starting.start(quiz.id())));
        refused(1, new Ruling.Dropped(), "different questions");
        refused(1, new Ruling.Worth(2), "different questions");
        for (int i = 0; i < 10; i++) {
            apply(i, new Ruling.FullMarks());
        }
        assertThat(points("Ann")).isEqualTo(4);
        assertThat(database.queryForObject(
                        "select count(*) from response r join attempt a on a.id = r.attempt_id where a.quiz_id = ?",
                        Integer.class,
                        quiz.id()))
                .isEqualTo(4);
    }

    @Test
    void isForTheInstructorOfTheClassAlone() {
        var city = item(CITY);
        apply(CITY, new Ruling.AlsoRight("Gaia"));
        var regrade = regrades(CITY).getFirst().id();
        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            refusedTo(() -> marking.question(quiz.id(), city));
            refusedTo(() -> marking.preview(quiz.id(), city, new Ruling.FullMarks()));
            refusedTo(() -> marking.apply(quiz.id(), city, new Ruling.FullMarks()));
            refusedTo(() -> marking.previewUndo(quiz.id(), regrade));
            refusedTo(() -> marking.undo(quiz.id(), regrade));
        });
        assertThat(regrades(CITY)).hasSize(1);
    }

    private static void refusedTo(Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(NotFound.class);
    }

    private Feedback.Due told(Actor learner, UUID attempt) {
        return (Feedback.Due) Acting.as(learner, () -> feedbacks.of(attempt));
    }

    private UUID attemptOf(String learner) {
        return Objects.requireNonNull(row(learner).attemptId());
    }
}
