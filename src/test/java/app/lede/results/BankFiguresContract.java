package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.quiz.Publishing;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.testing.Acting;
import app.lede.testing.SampleItems;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import app.lede.writing.Bank;
import app.lede.writing.BankEntry;
import app.lede.writing.BankFilter;
import app.lede.writing.FrozenItem;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the bank tells of questions that quizzes asked. */
abstract class BankFiguresContract {
    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Publishing publishing;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Quizzes quizzes;

    @Autowired
    ItemAnalyses analyses;

    @Autowired
    Bank bank;

    @Autowired
    BankFigures figures;

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    /** Right at the first question or not, at the second or not. */
    private void take(Actor learner, Quiz quiz, boolean first, boolean second) {
        Acting.as(learner, () -> {
            var attempt = starting.start(quiz.id());
            var items = quizzes.paper(quiz.id()).items();
            sittings.answer(attempt, items.get(0).id(), Response.Chosen.of(new OptionId(first ? "a1" : "b2")));
            if (second) {
                sittings.answer(attempt, items.get(2).id(), new Response.Typed("Porto"));
            }
            sittings.submit(attempt);
        });
    }

    private BankEntry entry(UUID itemId) {
        return bank.get(itemId).entry();
    }

    @Test
    void addsUpWhatQuizzesOfAllCopiesShowed() {
        var instructor = people.instructor("Ms Okafor");
        var ann = people.learner("Ann");
        var ben = people.learner("Ben");
        var cleo = people.learner("Cleo");
        var quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), ann, ben, cleo);
        take(ann, quiz, true, true);
        take(ben, quiz, false, false);
        take(cleo, quiz, true, false);
        Acting.as(instructor);
        var first = bank.page(BankFilter.ALL, 0, 50).stream()
                .filter(entry -> entry.item().content().stem().startsWith("Who opened"))
                .findFirst()
                .orElseThrow();
        assertThat(first.seen().quizzes()).isEqualTo(1);
        assertThat(first.seen().learners()).isEqualTo(3);
        assertThat(first.seen().facility()).isCloseTo(2 / 3.0, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(first.seen().discrimination())
                .isEqualTo(
                        analyses.ofQuiz(quiz.id()).figures().items().getFirst().itemRest())
                .isNotNull();

        var target = testQuizzes.set(instructor, List.of(SampleItems.all().get(2)));
        bank.reuse(List.of(first.itemId()), target);
        var classId = testQuizzes.classOf(instructor, ann);
        var second = publishing
                .publish(target, List.of(classId), testQuizzes.settings())
                .getFirst();
        Acting.as(ann, () -> {
            var attempt = starting.start(second.id());
            FrozenItem copied = quizzes.paper(second.id()).items().getLast();
            sittings.answer(attempt, copied.id(), Response.Chosen.of(new OptionId("b2")));
            sittings.submit(attempt);
        });

        var both = bank.get(first.itemId());
        assertThat(both.entry().seen().quizzes()).isEqualTo(2);
        assertThat(both.entry().seen().learners()).isEqualTo(4);
        assertThat(Objects.requireNonNull(both.entry().seen().facility())).isEqualTo(0.5);
        assertThat(both.versions()).hasSize(2);
        assertThat(both.versions().getLast().askings())
                .singleElement()
                .satisfies(asking -> assertThat(asking.facility()).isEqualTo(0.0));
        assertThat(entry(bank.page(BankFilter.ALL, 0, 50).stream()
                                .filter(entry -> entry.setId().equals(target))
                                .filter(entry -> entry.item().content().stem().startsWith("Who opened"))
                                .findFirst()
                                .orElseThrow()
                                .itemId())
                        .seen())
                .isEqualTo(both.entry().seen());
    }

    @Test
    void tellsNothingOfClassesOfOthers() {
        var instructor = people.instructor("Ms Okafor");
        var ann = people.learner("Ann");
        var quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), ann);
        take(ann, quiz, true, true);
        var version = Acting.as(instructor, () -> quizzes.get(quiz.id()).versionId());
        Acting.as(instructor, () -> assertThat(figures.of(List.of(version))).hasSize(10));
        Acting.as(
                people.instructor("Mr Lindqvist"),
                () -> assertThat(figures.of(List.of(version))).isEmpty());
    }
}
