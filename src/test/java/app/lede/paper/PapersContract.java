package app.lede.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.item.SingleChoice;
import app.lede.item.TypedAnswer;
import app.lede.quiz.Quizzes;
import app.lede.quiz.Regrades;
import app.lede.quiz.Ruling;
import app.lede.testing.Acting;
import app.lede.testing.SampleItems;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

abstract class PapersContract {
    @Autowired
    Papers papers;

    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes quizzes;

    @Autowired
    Quizzes seen;

    @Autowired
    Regrades regrades;

    @Autowired
    TransactionTemplate transactions;

    private Actor instructor;

    @BeforeEach
    void somebodyTeaches() {
        instructor = people.instructor("Iris");
        Acting.as(instructor);
    }

    @AfterEach
    void actAsNobody() {
        Acting.asNobody();
    }

    private interface Written {
        void to(OutputStream out);
    }

    private static String written(Written written) {
        var out = new ByteArrayOutputStream();
        written.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void printsASetForItsInstructorOnly() {
        var setId = quizzes.set(instructor, SampleItems.all());
        assertThat(written(out -> papers.ofSet(setId, PaperChoice.USUAL, Sheets.KEYS, PaperFormat.PAGE, out)))
                .startsWith("<!DOCTYPE html>")
                .contains("Ana Reyes", "Porto / Oporto");
        assertThat(written(out -> papers.ofSet(setId, PaperChoice.USUAL, Sheets.QUESTIONS, PaperFormat.PDF, out)))
                .startsWith("%PDF-");
        Acting.as(people.instructor("Ivo"));
        for (var sheets : Sheets.values()) {
            assertThatThrownBy(() -> papers.ofSet(
                            setId, PaperChoice.USUAL, sheets, PaperFormat.PAGE, OutputStream.nullOutputStream()))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void printsAQuizForWhoTeachesItsClassOnly() {
        var ann = people.learner("Ann");
        var quiz = quizzes.quiz(instructor, quizzes.settings(), ann);
        assertThat(written(out -> papers.ofQuiz(quiz.id(), PaperChoice.USUAL, Sheets.QUESTIONS, PaperFormat.PAGE, out)))
                .contains("Who opened the Harbour Bridge?");
        Acting.as(ann);
        assertThatThrownBy(() -> papers.ofQuiz(
                        quiz.id(), PaperChoice.USUAL, Sheets.KEYS, PaperFormat.PAGE, OutputStream.nullOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
        Acting.as(people.instructor("Ivo"));
        assertThatThrownBy(() -> papers.ofQuiz(
                        quiz.id(), PaperChoice.USUAL, Sheets.KEYS, PaperFormat.PAGE, OutputStream.nullOutputStream()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theKeyOfAQuizIsTheOneInForceAndDroppedQuestionsAreNotPrinted() {
        var quiz = quizzes.quiz(instructor, quizzes.settings());
        var items = seen.paper(quiz.id()).given();
        for (var frozen : items) {
            if (frozen.item().content() instanceof TypedAnswer) {
                decide(quiz.id(), frozen.id(), new Ruling.AlsoRight("Cale"));
            } else if (frozen.item().content() instanceof SingleChoice) {
                decide(quiz.id(), frozen.id(), new Ruling.Dropped());
            }
        }
        var keys = written(out -> papers.ofQuiz(quiz.id(), PaperChoice.USUAL, Sheets.KEYS, PaperFormat.PAGE, out));
        var sheets =
                written(out -> papers.ofQuiz(quiz.id(), PaperChoice.USUAL, Sheets.QUESTIONS, PaperFormat.PAGE, out));
        assertThat(keys).contains("Porto / Oporto / Cale");
        assertThat(sheets).doesNotContain("Who opened the Harbour Bridge?").contains("Points: ______ of 9");
    }

    private void decide(UUID quizId, UUID frozenItemId, Ruling ruling) {
        transactions.executeWithoutResult(
                status -> regrades.add(quizId, frozenItemId, ruling, instructor.id(), Instant.now()));
    }

    @Test
    void aSetOfWhichNothingIsKeptHasNothingToPrint() {
        var setId = quizzes.set(instructor, List.of());
        assertThatThrownBy(() -> papers.ofSet(
                        setId, PaperChoice.USUAL, Sheets.KEYS, PaperFormat.PAGE, OutputStream.nullOutputStream()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Keep at least one");
    }
}
